/** Words about what lies between on the map itself. */
export const map = {
  labels: {
    residents: (pole: string, residents: string): string => `${pole}: ${residents} invånare`,
    region: {
      HH: (areas: string, isOne: boolean): string => `fler låg, ${areas} ${isOne ? 'område' : 'områden'}`,
      LL: (areas: string, isOne: boolean): string => `fler hög, ${areas} ${isOne ? 'område' : 'områden'}`,
    },
  },
  borders: {
    legend: 'Gränser mellan grannar',
    certain: 'säker skillnad, minst två gånger',
    slight: 'kan vara slump, eller under två gånger',
    untested: 'måttet har inget intervall att pröva skillnaden mot',
    thicker: 'Ju tjockare, desto större skillnad.',
    shown: 'Gränserna visas nu. Tryck G igen för att gå mellan områdets gränser.',
    none: 'Området har ingen gräns som kan jämföras.',
    choose: 'Klicka för att ställa sidorna mot varandra som A och B',
    chooseByKey: 'Enter ställer sidorna mot varandra som A och B',
    apart: (apart: string, interval: string): string => (interval === '' ? apart : `${apart} (${interval})`),
    isCertain: 'säker skillnad',
    place: (at: string, of: string): string => `Gräns ${at} av ${of}`,
  },
  place: {
    distances: (a: string, b: string): string => `${a} från A, ${b} från B`,
    both: 'Möjlig mötesplats: inom räckhåll från båda',
    unnamed: 'Plats utan namn',
  },
  route: {
    title: 'Rita en väg',
    hint: 'Sätt ut vägens punkter på kartan, från A till B. Dubbelklick, Enter eller Klar avslutar.',
    keys: 'Pilarna flyttar kartan, mellanslag sätter en punkt mitt i siktet, Backsteg tar tillbaka den, Esc avbryter.',
    corners: (count: string): string => (count === '1' ? 'En punkt' : `${count} punkter`),
    none: 'Inga punkter än',
    corner: (count: string): string => `Punkt ${count} satt.`,
    back: 'Ta tillbaka punkt',
    tookBack: (count: string): string => `Punkten är borttagen. ${count} kvar.`,
    done: 'Klar',
    leave: 'Avbryt',
    left: 'Ritandet är avbrutet.',
    tooFew: 'En väg behöver minst två punkter.',
    most: (count: string): string => `En väg kan ha högst ${count} punkter.`,
    begun: 'Du ritar en väg på kartan.',
  },
  swipe: {
    label: (left: string, right: string): string => `Dela kartan mellan ${left} och ${right}`,
    value: (left: string, share: string, right: string): string => `${left} till vänster om ${share}, sedan ${right}`,
  },
};
