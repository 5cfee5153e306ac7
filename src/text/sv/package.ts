/** The words in the package for a page without frames. */
export const packageText = {
  files: {
    alt: 'alt.txt',
    caption: 'bildtext.txt',
    link: 'lank.txt',
    statement: 'tillganglighet.txt',
    page: 'index.html',
    readMe: 'README.txt',
  },
  from: 'Kopiera härifrån',
  to: 'till hit',
  table: 'Båda polerna i siffror',
  figure: 'Uppgift',
  between: 'Däremellan',
  pole: (letter: string, names: string): string => `${letter}: ${names}`,
  interval: (value: string, interval: string): string => `${value} (${interval})`,
  uncertain: 'Skillnaden är inte säker',
  link: (title: string): string => `Öppna kartan, tabellen och texten i Mellanrum: ${title}`,
  statement: (page: string): string =>
    [
      'Kartan från Mellanrum är en bild som inte är till för att hitta vägen. Den är därför undantagen från lagen (2018:1937) om tillgänglighet till digital offentlig service.',
      'Bilden har en fullständig textbeskrivning. Det som sägs om polparet står också i tabellen under bilden, och områdenas siffror finns som CSV att hämta.',
      page === '' ? '' : `Hur tillgänglig den fullständiga sidan i Mellanrum är, och vad som brister, står på ${page}`,
    ]
      .filter((one) => one !== '')
      .join(' '),
  readMe: {
    title: (title: string): string => `Mellanrum: ${title}`,
    lead: 'Det här paketet är till för en sida utan ram och utan skript. Lägg upp bilden och CSV-filerna på er webbplats och klistra in koden från index.html.',
    picture: 'Kartan som bild, med dubbel upplösning för skarpa skärmar.',
    page: 'Bild, bildtext, tabell och länk. Öppna filen för att se hur det blir. Kopiera det som står mellan kommentarerna, och ändra bildens adress (src) till den som er webbplats ger.',
    alt: 'Bildens textbeskrivning. Står redan i index.html. Klistra in den som alternativtext där bilden laddas upp.',
    caption: 'Bildtexten med källa, år och vad siffrorna gäller. Den ska alltid följa bilden.',
    sheet: 'Siffror som CSV. Öppnas i Excel. Tomma celler har en orsak bredvid sig.',
    statement: 'Stycke till er tillgänglighetsredogörelse.',
    link: 'Länken till samma vy i Mellanrum.',
    noLink: 'Området finns bara i webbläsaren där paketet gjordes. Därför finns ingen länk.',
    withheld: 'Värden som är skyddade eller bygger på för få är inte med.',
  },
};

export type PackageText = typeof packageText;
