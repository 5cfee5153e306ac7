/** The words of the matrix: levels, criteria and their parts, whom an intervention is for, the toolbox, and how far it has come. */
export const matrix = {
  levels: { individ: 'Individ', omrade: 'Område', samhalle: 'Stad och samhälle' },
  /** What a level is about. */
  levelsAbout: {
    individ: 'relationen mellan samhällsaktör och individ',
    omrade: 'bostadsområdet och grupper av boende',
    samhalle: 'bostadsförsörjning och samhälleliga förändringar',
  },
  criteria: {
    potential: 'Potential- och orsaksorienterat',
    integration: 'Dubbel integration',
    relation: 'Relationellt',
  },
  parts: {
    orsaker: 'Bekämpar orsaker',
    potentialer: 'Tar vara på potentialer',
    social: 'Social integration',
    system: 'Systemintegration',
    moten: 'Möten och ömsesidigt lärande mellan polerna',
    blanda: 'Blandar och kopplar samman',
  },
  targets: { A: 'Pol A', B: 'Pol B', mellanrum: 'Mellanrummet', hela: 'Hela staden' },
  methods: {
    bostad: 'Riktlinjer för bostadsförsörjning',
    investering: 'Socialt investeringsperspektiv',
    mark: 'Samtalsverktyg för markanvändning',
    medskapande: 'Metoder för medskapande innovationsprocesser',
    ska: 'Social konsekvensanalys (SKA) i detaljplaneprocessen',
    unga: 'Handbok för ungas inflytande i samhällsplaneringen',
    senior: 'Seniorperspektiv i samhällsplaneringen',
    indikatorer: 'Indikatorer för social hållbarhet',
  },
  states: { idea: 'Idé', planned: 'Planerad', ongoing: 'Pågår', done: 'Genomförd' },
  /** Opening a problem, or closing it. */
  kinds: { open: 'Öppna', close: 'Stäng' },
};
