/** The parts of the dialog of the lab: the session as a file and on this machine, two sessions merged, the protocol, and the lab without a network. */
export const labDialogParts = ['session', 'merge', 'protocol', 'offline'] as const;

export type LabDialogPart = (typeof labDialogParts)[number];
