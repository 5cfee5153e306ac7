/** The app's version, as package.json has it; put in when the app is built. */
declare const appVersion: string;

/** Name and version of the app, as its session files say who wrote them. */
export const writtenBy = `Mellanrum ${appVersion}`;
