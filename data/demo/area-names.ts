import type { Random } from './random.ts';

/** What kind of place an area is named as. */
export type Setting = 'centre' | 'town' | 'village' | 'coast' | 'country' | 'archipelago';

const centreNames =
  'Gamla hamnen|Tullkajen|Torgbacken|Gamla varvet|Saltmagasinet|Östertull|Västerport|Norrport|Söderport|Lotsbacken|Kajstaden|Repslagarbanan|Teaterlunden|Bangårdsstaden|Mejeriet|Gasverket|Kanalkvarteren|Lasarettshöjden|Högskolebacken|Kasernvången|Rosenträdgården|Borgmästaränget|Kopparmagasinet|Trädgårdsstaden|Stadsgravarna|Ångbåtsbryggan';
const townFirst =
  'Bergs|Björk|Ek|Al|Lind|Rönn|Hassel|Ask|Alm|Tall|Gran|Lärk|Svan|Trast|Sol|Kyrk|Kvarn|Skol|Dal|Lamm|Bok|Ljung|Klöver|Råg|Havre|Humle|Äpple|Körsbärs|Hagtorns|Syren|Smeds|Garvar|Skeppar|Bruks|Kloster|Präst|Borgar|Rid|Vind|Norr|Söder|Öster|Väster|Lill|Ny|Hög|Sten|Flint|Sand|Ler|Bäck|Käll|Brunns|Damm|Orr|Hjort|Räv|Grävlings|Fasan|Gök|Sval|Lönn|Pil|Nypon|Slån|Hallon|Smultron|Backsippe|Gullvivs|Prästkrags|Fjärils|Glasmästar|Vagnmakar|Mjölnar|Spinnar|Vävar|Tegel|Kalk|Skiffer|Soldat|Ryttar|Tromp|Apel|Kastanje|Mandel|Vinkel|Furu|Mistel|Murgröns|Lavendel|Timjans';
const townLast =
  'ängen|backen|hagen|lunden|gärdet|höjden|vången|dalen|kullen|åsen|gården|brinken|liden|slänten|staden|vallen|skogen|haga|ro|borg';
const coastFirst =
  'Strand|Fyr|Lots|Segel|Ankar|Tärn|Mås|Ejder|Sand|Skepps|Tång|Mussel|Krabb|Sill|Torsk|Havs|Brännings|Vass|Båt|Klipp|Snäck|Vik|Sjö|Saltsjö|Nät|Roddar|Storm|Västan|Skarv|Grynn';
const coastLast = 'viken|udden|näset|stranden|bukten|holmen|skäret|sundet|ängen|hamnen|klippan|berget';
const countryFirst =
  'Ask|Björne|Brune|Eke|Fager|Folke|Gisle|Grim|Gull|Harda|Helge|Hilla|Inge|Kalv|Karla|Kinne|Kol|Kulla|Lange|Löv|Mal|Morka|Nybo|Orm|Ramsa|Rud|Sig|Skeda|Sköl|Slät|Ställ|Sven|Tegne|Tjur|Tolle|Tran|Ulva|Valle|Varga|Vinge|Årne|Älme|Öje|Bratte|Dunge|Flate|Håve|Klev|Rimme|Skråve|Tofte';
const countryLast = 'torp|hult|ryd|arp|sta|näs|boda|lösa|landa|mark|säter|åker|rum|berga|måla|vad|hester|by|kulla';
const villageLast = 'by|kyrkby|gärde|backa|lycka|hed|stad|hage|bro|strand';
const archipelagoNames = 'Sälö västra|Sälö kyrkby|Sälö sörhamn|Långgrundet';

/** Compounds that would be read as a real town or district. */
const wellKnown = new Set(
  'Sandviken|Björkhagen|Fagersta|Fagerhult|Svenstorp|Ekestad|Sjöstaden|Sandhamn|Vikingstad|Norrstrand|Sollentuna|Solberga|Kyrkbyn|Strandängen|Bergsåsen|Brunnsparken|Alby|Högdalen|Högåsen|Tegelhagen|Rosengård|Lindängen|Kullavik|Västerås|Hagastaden|Norrliden|Bergshamra|Bergsgården'.split(
    '|',
  ),
);

const lists: Readonly<Record<Setting, readonly string[]>> = {
  centre: centreNames.split('|'),
  town: compounds(townFirst, townLast),
  village: compounds(countryFirst, villageLast),
  coast: compounds(coastFirst, coastLast),
  country: compounds(countryFirst, countryLast),
  archipelago: archipelagoNames.split('|'),
};

/** Swedish never writes the same consonant three times: Tall + lunden is Tallunden. */
function compounds(first: string, last: string): string[] {
  const vowels = 'aeiouyåäö';
  const words = first.split('|').flatMap((start) =>
    last.split('|').flatMap((end) => {
      const [letter, doubled] = [end[0] ?? '', start.at(-2) === start.at(-1)];
      // Two vowels that meet, or a word upon itself, make no name.
      if (vowels.includes(letter) && vowels.includes(start.at(-1) ?? '')) return [];
      if (start.at(-1) !== letter) return [start + end];
      if (start.toLowerCase().startsWith(end.slice(0, 3))) return [];
      return [doubled ? start.slice(0, -1) + end : start + end];
    }),
  );
  return words.filter((word) => !wellKnown.has(word));
}

/** Hands out names, none twice and no beginning more than four times. */
export function areaNames(draw: Random, taken: readonly string[]): (setting: Setting) => string {
  const used = new Set(taken);
  const beginnings = new Map<string, number>();
  const left = new Map(Object.entries(lists).map(([setting, names]) => [setting, [...names]]));
  const pick = (setting: Setting): string => {
    const names = left.get(setting) ?? [];
    while (names.length > 0) {
      const ordered = setting === 'archipelago';
      const [name] = names.splice(ordered ? 0 : draw.below(names.length), 1) as [string];
      const beginning = name.slice(0, 4);
      if (used.has(name)) continue;
      if (setting !== 'centre' && !ordered && (beginnings.get(beginning) ?? 0) >= 4) continue;
      used.add(name);
      beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
      return name;
    }
    return pick('town');
  };
  return pick;
}
