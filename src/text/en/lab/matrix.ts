import type { matrix as swedish } from '../../sv/lab/matrix.ts';

export const matrix: typeof swedish = {
  levels: { individ: 'Individual', omrade: 'Neighbourhood', samhalle: 'City and society' },
  levelsAbout: {
    individ: 'the relation between those who work with people and the individual',
    omrade: 'the neighbourhood and groups of residents',
    samhalle: 'housing supply and changes of society',
  },
  criteria: { potential: 'Potential- and cause-oriented', integration: 'Double integration', relation: 'Relational' },
  parts: {
    orsaker: 'Tackles causes',
    potentialer: 'Builds on potentials',
    social: 'Social integration',
    system: 'System integration',
    moten: 'Meetings and mutual learning between the poles',
    blanda: 'Mixes and links',
  },
  targets: { A: 'Pole A', B: 'Pole B', mellanrum: 'The space in between', hela: 'The whole city' },
  methods: {
    bostad: 'Guidelines for housing supply',
    investering: 'Social investment perspective',
    mark: 'Conversation tool for land use',
    medskapande: 'Methods for co-creative innovation processes',
    ska: 'Social impact analysis in detailed planning',
    unga: "Handbook for young people's influence in planning",
    senior: 'Senior perspective in planning',
    indikatorer: 'Indicators of social sustainability',
  },
  states: { idea: 'Idea', planned: 'Planned', ongoing: 'Under way', done: 'Done' },
  kinds: { open: 'Open', close: 'Close' },
};
