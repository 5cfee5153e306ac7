export const common = {
  appName: 'Mellanrum',
  tagline: 'Sambandet mellan segregationspoler, aldrig bara den ena sidan.',
  poleA: 'A',
  poleB: 'B',
  close: 'Stäng',
  cancel: 'Avbryt',
  and: 'och',
  fictional: 'Påhittade värden',
  context: 'Visar skillnader mellan områden, inte egenskaper hos människor som bor där.',
  own: 'egen beräkning',
};
