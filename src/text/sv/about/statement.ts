import type { AboutText } from './about-text.ts';

export const statement: AboutText = {
  title: 'Tillgänglighet för Mellanrum',
  intro:
    'Det kartan säger finns också som tabell och som text. Alla ska kunna använda Mellanrum, med eller utan karta.',
  chapters: ({ organisation, contact, assessed }, date) => [
    {
      id: 'lage',
      title: 'Hur tillgänglig webbplatsen är',
      paragraphs: [
        'Mellanrum är delvis förenligt med lagen (2018:1937) om tillgänglighet till digital offentlig service och är byggt efter WCAG 2.2, nivå AA. Det som brister står nedan.',
      ],
    },
    {
      id: 'brister',
      title: 'Kända brister',
      paragraphs: [],
      list: [
        'Webbplatsen är inte provad av personer som till vardags använder skärmläsare. Den är provad med tangentbord och med automatiska verktyg.',
        'I läget för tvingade färger är diagrammen granskade, men inte alla paneler runt omkring.',
        'Punkterna i en väg som du har ritat kan inte flyttas i efterhand. Vägen kan ritas om, med mus eller tangentbord.',
      ],
    },
    {
      id: 'undantag',
      title: 'Undantaget innehåll',
      paragraphs: [
        'Själva kartbilden är undantagen från lagen, eftersom den inte är till för att hitta vägen. Områdena på kartan går ändå att nå med tangentbord och läses upp med namn och värde.',
      ],
    },
    {
      id: 'andra-satt',
      title: 'Andra sätt att ta del av innehållet',
      paragraphs: [
        'Under Tabell och Text finns samma uppgifter som på kartan. Tabellen kan sparas som CSV eller Excel. Saknar du något, skriv till den som ansvarar för webbplatsen, så får du uppgiften i en form som du kan använda.',
      ],
    },
    {
      id: 'prov',
      title: 'Hur det är prövat',
      paragraphs: [
        `Bedömningen är en självskattning, gjord ${date(assessed)}. Varje sida och dialog prövas med axe för WCAG 2.2 AA i båda språken, i ljust och mörkt läge och i hög kontrast, ned till 320 bildpunkters bredd och med dubbel textstorlek. Resor genom webbplatsen görs med enbart tangentbord.`,
      ],
    },
    {
      id: 'kontakt',
      title: 'Säg till om något brister',
      paragraphs: [
        organisation === ''
          ? 'Den som har lagt upp den här webbplatsen har inte skrivit in sitt namn. Namn och adress fylls i i filen webbplats.json.'
          : `${organisation} tar emot synpunkter${contact === '' ? '.' : `: ${contact}.`}`,
        'Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning, Digg, som har tillsyn över lagen: www.digg.se/tdosanmalan.',
      ],
    },
    {
      id: 'inbaddad',
      title: 'För den som bäddar in en karta',
      paragraphs: [
        'Skriv gärna det här i er egen redogörelse: ”Kartan från Mellanrum är inte till för att hitta vägen och är undantagen från kraven. Det den visar finns också som tabell och text, i ramen och på sidan som länken under kartan leder till.”',
      ],
    },
  ],
};
