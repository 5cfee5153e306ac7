import { pairFile } from './pair-file.ts';

export const files = {
  heading: 'Bilder, tabeller och kartdata',
  lead: 'Filerna görs här i webbläsaren och skickas ingenstans. Skyddade uppgifter och värden för färre än 50 finns aldrig med.',
  groups: {
    picture: { title: 'Kartbild', holds: 'Kartan som den visas, med rubrik, teckenförklaring, skala och källa.' },
    chart: { title: 'Diagram', holds: 'De diagram som visas nu, vart och ett som en egen bild.' },
    table: {
      title: 'Tabell över områden',
      holds: 'Alla mått med intervall och skäl till tomma värden, efter urvalet i Tabell.',
    },
    pair: {
      title: 'Polparet',
      holds: 'Båda polerna sida vid sida: varje mått, skillnad, kvot, avstånd, gränser och index.',
    },
    between: { title: 'Mellanrummet', holds: 'Det som ligger mellan polerna och har räknats fram i den här vyn.' },
    areas: {
      title: 'Områden för kartprogram',
      holds: 'Varje områdes yta med alla mått och intervall, i WGS 84. Öppnas i till exempel QGIS.',
    },
    print: { title: 'Rapport att skriva ut', holds: 'Polparet på två A4-sidor. Välj skrivare eller spara som PDF.' },
  },
  formats: { png: 'PNG', svg: 'SVG', csv: 'CSV', xlsx: 'Excel', geojson: 'GeoJSON' },
  times: (scale: number) => `PNG ${String(scale)}×`,
  copy: 'Kopiera bild',
  print: 'Skriv ut',
  /** What a button does, said in full. */
  save: (what: string, format: string) => `Spara ${what} som ${format}`,
  pixels: (width: string, height: string) => `från ${width} × ${height} bildpunkter`,
  rows: (count: string, one: boolean) => (one ? '1 rad' : `${count} rader`),
  areas: (count: string) => `${count} områden`,
  filtered: (shown: string, all: string) => `${shown} av ${all} områden, som i Tabell`,
  named: (stem: string) => `Heter ${stem}`,
  charts: {
    profile: 'Stråket mellan polerna',
    meetingScale: 'Mötesskalan',
    meetingPlaces: 'Mötesplatser',
    development: 'Utveckling',
    indexYears: 'Index över tid',
    distribution: 'Fördelning',
    pair: 'Köpkraft i fyra delar',
    index: 'Segregationsindex',
    indicators: 'Polparet, mått för mått',
    curve: 'Segregationskurva',
    scatter: 'Två mått',
  },
  why: {
    noPair: 'Välj två poler, så kan paret sparas.',
    noChart: 'Inget diagram visas. Välj ett polpar, eller öppna en flik under kartan.',
    noRows: 'Filtret i Tabell lämnar inga områden kvar.',
    noBetween: 'Öppna en flik under kartan, så finns dess tabell här.',
    waiting: 'Räknas fram …',
  },
  making: (name: string) => `Gör ${name} …`,
  makingShare: (name: string, share: string) => `Gör ${name}, ${share} klart`,
  cancel: 'Avbryt',
  saved: (name: string) => `Sparad: ${name}`,
  copied: 'Bilden ligger i urklipp.',
  printed: 'Rapporten är klar att skrivas ut.',
  stopped: 'Avbruten. Ingen fil sparades.',
  /** Parts of the names of files. */
  stems: { picture: 'karta', areas: 'omraden', pair: 'polpar', whatIf: 'tank-om' },
  sheets: { table: 'Områden', pair: 'Polparet', about: 'Om tabellen' },
  about: { link: 'Länk', status: 'Skäl', sentence: 'I ord', poleA: 'Pol A', poleB: 'Pol B' },
  pairFile,
};

export type FilesText = typeof files;
