import type { LabProtocol, ProtocolCard, ProtocolPage } from '../../src/export/lab/lab-protocol.ts';
import { loadLanguage } from '../../src/text/language.ts';
import { withLabText } from '../../src/text/load-lab-text.ts';
import type { LabLanguage } from '../../src/text/load-lab-text.ts';

export const swedish = await withLabText(await loadLanguage('sv'));
export const english = await withLabText(await loadLanguage('en'));

/** A PNG of one pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** A step with all that a step can have. */
export function givenPage(over: Partial<ProtocolPage> = {}): ProtocolPage {
  const picture = { png: pixel, width: 880, height: 550 };
  return {
    number: 1,
    title: 'Båda polerna',
    kind: 'open',
    question: 'Vad visar kartan inte?',
    note: 'Vänta tio sekunder.',
    sentence: 'I Bergsåsen finns elva hushåll med låg köpkraft på varje hushåll med hög.',
    corner: 'Balansmått · Rutorna, DeSO, 2024',
    picture: { ...picture, title: '', alt: 'Karta: Balansmått, Rutorna, DeSO, 2024.' },
    charts: [{ ...picture, title: 'Mötesskalan', alt: 'Diagram: Mötesskalan.' }],
    legend: [
      { colour: '#5e3c99', pattern: 'none', label: 'mer än 4 låg på 1 hög, 22' },
      { colour: '#f4f2f0', pattern: 'hatched', label: 'för få invånare, 1' },
      { colour: '#ffffff', pattern: 'dotted', label: 'skyddad uppgift, 3' },
      { colour: '#1d1930', pattern: 'outline', label: 'vald' },
    ],
    tables: [
      {
        title: 'Nyckeltal för polparet',
        rows: [
          ['Uppgift', 'A: Bergsåsen', 'Skillnad', 'B: Strandängen'],
          ['Balansmått', '11', '55 gånger', '0,20'],
        ],
        poles: [1, 3],
      },
    ],
    sections: [{ heading: 'Stråket', text: 'Den skarpaste gränsen ligger efter 370 m.' }],
    missing: '',
    link: 'https://karta.example.se/?v=1&ar=2024#a=1&b=2',
    ...over,
  };
}

export function givenCard(over: Partial<ProtocolCard> = {}): ProtocolCard {
  return {
    what: 'Gemensam simskola',
    who: 'Föreningsrådet',
    where: 'Mellanrummet',
    cells: [{ level: 'individ', part: 'moten' }],
    method: '',
    state: 'Idé',
    note: '',
    dots: 0,
    ...over,
  };
}

/** A lab written down, in Swedish unless another language is asked for. */
export function givenProtocol(over: Partial<LabProtocol> = {}, { lab, id }: LabLanguage = swedish): LabProtocol {
  const { levels, parts, criteria, kinds } = lab.matrix;
  const [what = '', who = '', where = '', place = '', method = '', state = '', note = '', votes = ''] =
    lab.protocol.words.cardHeads;
  return {
    language: id,
    title: 'Labb i Lerum',
    facts: [
      ['Plats', 'Lerum'],
      ['Datum', '22 november 2026'],
    ],
    opening: { title: 'Välkomna', text: 'Två områden.\nOch det som ligger emellan.' },
    closing: { title: 'Tack', text: '' },
    pages: [givenPage(), givenPage({ number: 2, title: 'Mötesskalan', kind: 'close' })],
    board: {
      cards: [givenCard(), givenCard({ what: 'Bro', where: 'Pol A', cells: [], dots: 4, note: 'Dyr' })],
      remarks: [{ sentence: 'Ingen insats är på stadens nivå.', reason: 'Bara områden.' }],
      votes: '4 röster på ett kort.',
    },
    changes: ['Nytt kort: Bro.'],
    context: ['Visar skillnader mellan områden, inte egenskaper hos människor som bor där.'],
    sources: ['Påhittad tabell: hämtad 1 november 2026.'],
    words: {
      ...lab.protocol.words,
      cardHeads: [what, who, where, place, method, state, note, votes],
      ...{ levels, parts, criteria, kinds },
    },
    ...over,
  };
}
