import type { Format } from '../../format.ts';

/** The part "Utan nät" of the dialog of the lab, and the news of a newer version. */
export const offline = {
  heading: 'Labb utan nät',
  lead: 'Spara Mellanrum på den här datorn och håll labbet där nätet saknas eller är långsamt. Inget sparas förrän du trycker på knappen.',
  looking: 'Ser efter vad som ska med …',

  keeps: 'Det här sparas',
  app: 'Appen',
  appAbout: 'alla rum, diagram, språk och hjälptexter',
  fonts: 'Typsnitt',
  fontsAbout: 'så att sidan ser likadan ut utan nät',
  region: (title: string) => `Regionen ${title}`,
  regionAbout: (years: readonly number[]) => {
    const first = years[0];
    const last = years.at(-1);
    const span = first === undefined || first === last ? String(first ?? '') : `${first}–${String(last)}`;
    return years.length > 1
      ? `alla ${years.length} år, ${span}, och de finare gränserna`
      : `${span} och de finare gränserna`;
  },
  regionNone: 'Region',
  regionMadeHere: 'gjord i den här webbläsaren; sparas bland dina egna regioner',
  noRegion: 'Ingen region är öppen. Öppna den som labbet handlar om, så kommer den med.',
  session: 'Sessionen',
  sessionAbout: (steps: number, cards: number) =>
    `${steps === 1 ? '1 steg' : `${steps} steg`}, ${cards === 1 ? '1 kort' : `${cards} kort`}; sparas medan ni arbetar`,
  sessionSaved: 'sparas redan på den här datorn medan ni arbetar',
  sessionElsewhere: 'sparas av ett annat fönster, där den också är öppen',
  sessionEmpty: 'tom än så länge; det finns inget att spara',
  none: '–',
  sum: 'Tillsammans',

  prepare: 'Förbered för labb utan nät',
  prepareAgain: 'Förbered på nytt',
  prepareRegion: (title: string) => `Förbered även ${title}`,
  goOn: 'Fortsätt',
  retry: 'Försök igen',
  progress: (done: string, of: string) => `${done} av ${of}`,
  beginning: 'Börjar …',
  keeping: 'Hämtar och sparar',
  updating: 'Hämtar den nya versionen',
  cancel: 'Avbryt',
  cancelled: 'Avbrutet. Det som hann hämtas är borttaget.',
  elsewhere: 'Mellanrum förbereds redan i ett annat fönster. Vänta tills det är klart där.',
  done: (when: string) => `Klart ${when}`,
  doneAbout:
    'Prova gärna: stäng av nätet och ladda om sidan. Öppna sedan samma adress i samma webbläsare när labbet ska hållas:',
  full: (bytes: number, format: Format) =>
    `Det behövs ${format.bytes(bytes)}. Ta bort något som är sparat på datorn, eller använd en annan webbläsare. Inget halvfärdigt ligger kvar.`,
  denied:
    'Öppna adressen i ett vanligt fönster, eller tillåt webbplatsen att spara i webbläsarens inställningar. Labbet kan också hållas med den fil som sparas under Protokoll.',
  file: (path: string) => `Filen heter ${path}`,

  unfinished: 'En förberedelse blev inte klar',
  unfinishedAbout: 'Det som hann komma ligger kvar och hämtas inte igen om du fortsätter.',
  removeUnfinished: 'Ta bort det som ligger kvar',

  prepared: 'Förberett på den här datorn',
  nothing: 'Inget är förberett på den här datorn.',
  appLine: (version: string) => `version ${version}`,
  line: (bytes: string, when: string) => `${bytes} · förberedd ${when}`,
  fictional: 'påhittad',
  sessionTitle: (title: string) => title || 'Session utan namn',
  sessionLine: (steps: number, cards: number, bytes: string, when: string) =>
    `session · ${steps === 1 ? '1 steg' : `${steps} steg`}, ${cards === 1 ? '1 kort' : `${cards} kort`} · ${bytes} · sparad ${when}`,
  sessionUnread: 'session · kan inte läsas av den här versionen',
  remove: 'Ta bort',
  removeNamed: (name: string) => `Ta bort ${name}`,
  sure: (name: string) => `Ta bort ${name} från den här datorn?`,
  sureSession: (name: string) => `Ta bort ${name}? Det som bara finns här går inte att få tillbaka.`,
  removeAll: 'Ta bort allt som förberetts',
  sureAll: 'Ta bort appen och alla förberedda regioner? Sessioner och egna regioner ligger kvar tills du tar bort dem.',
  yes: 'Ta bort',
  no: 'Behåll',
  removing: 'Tar bort …',
  removed: 'Borttaget.',
  persistence: {
    granted: 'Webbläsaren har lovat att inte rensa det.',
    refused:
      'Webbläsaren har inte lovat att behålla det om datorns utrymme tar slut. Öppna adressen utan nät dagen före labbet och se att allt finns.',
    unknown:
      'Webbläsaren säger inte om den behåller det när utrymmet tar slut. Öppna adressen utan nät dagen före labbet.',
  },

  hindrance: {
    insecure: {
      title: 'Adressen behöver börja med https',
      about:
        'Webbläsare sparar bara sidor från en säker adress för användning utan nät. Be den som driver webbplatsen om en adress med https. Labbet kan också hållas med den fil som sparas under Protokoll.',
    },
    unsupported: {
      title: 'Det här fönstret kan inte spara sidan',
      about:
        'Det kan bero på att fönstret är privat, eller på att webbläsaren är inställd så. Öppna adressen i ett vanligt fönster. Labbet kan också hållas med den fil som sparas under Protokoll.',
    },
    notBuilt: {
      title: 'Den här servern har ingen lista över sidans filer',
      about: 'Förteckningen offline.json följer med när appen byggs. Lägg upp hela den byggda mappen.',
    },
  },
  unreachable: 'Nätet svarar inte just nu, så inget mer kan förberedas. Det som redan är förberett fungerar.',
  unreachableNow: 'Nätet svarar inte just nu. Öppna den här delen igen när det är tillbaka.',
  newer:
    'Det som ligger på datorn är förberett av en nyare version av Mellanrum. Stäng alla fönster och öppna adressen igen.',

  update: {
    notice: 'En ny version finns. Byt när labbet är slut.',
    noticeRegions: 'Nyare siffror finns för en förberedd region. Byt när labbet är slut.',
    more: 'Läs mer',
    putAside: 'Inte nu',
    label: 'Ny version',
    title: 'En ny version finns',
    titleRegions: 'Nyare siffror finns',
    about:
      'Den version du använder fortsätter att fungera som den är. När du byter hämtas den nya, och sidan öppnas på nytt där du är.',
    session: 'Sessionen följer med.',
    sessionUnsaved:
      'Sessionen har ändringar som inte är sparade. De följer med över bytet i det här fönstret, men spara gärna först.',
    windows: 'Fönster som redan är öppna fortsätter med sin version tills de stängs.',
    ask: 'Byt till den nya versionen',
    sure: 'Byta nu? Sidan öppnas på nytt.',
    yes: 'Byt nu',
    no: 'Vänta',
    notCarried:
      'Bytet väntar: webbläsaren har inte plats för sessionen. Spara den som fil under Spara och öppna. Byt sedan, och öppna filen.',
    presenting: 'Ett labb visas just nu. Byt när det är slut.',
  },
};
