import type { AboutText } from './about-text.ts';

export const privacy: AboutText = {
  title: 'Så hanterar vi uppgifter',
  intro: 'Mellanrum räknar och ritar i din egen webbläsare. Det du väljer, skriver och lägger in stannar där.',
  chapters: ({ organisation, contact }) => [
    {
      id: 'stannar',
      title: 'Det här stannar hos dig',
      paragraphs: [
        'Det finns ingen server som tar emot något. Sidan består av filer, och alla beräkningar görs på din dator.',
      ],
      list: [
        'Filer som du lägger in läses i webbläsarens minne och laddas inte upp.',
        'Det du söker efter, väljer och ritar skickas ingenstans.',
        'Bilder, tabeller och kartdata som du sparar skapas på din dator.',
        'Det finns inga kakor, ingen statistik över besök och inget innehåll från andra webbplatser.',
      ],
    },
    {
      id: 'sparas',
      title: 'Det här sparas, om du ber om det',
      paragraphs: [
        'Ingenting sparas på datorn förrän du själv väljer att spara en region under Data. Då läggs den i webbläsarens databas, som heter mellanrum. Du ser vad som är sparat under Data, Sparat, och tar bort det där.',
        'En länk innehåller det som visas: region, mått, år, poler och kartans läge. Den innehåller inte dina egna filer eller lager. Länken hamnar i webbläsarens historik, som andra adresser.',
      ],
    },
    {
      id: 'fragor',
      title: 'Det här hämtas',
      paragraphs: [
        'Sidan, kartan och siffrorna hämtas från den plats där Mellanrum ligger. Den som driver webbplatsen kan i sina loggar se att en fil har hämtats och från vilken adress på nätet, som på alla webbplatser. Det som står efter tecknet # i adressen, dina poler och kartans läge, skickas aldrig.',
        'Först när du trycker på Hämta under Data ställs frågor till SCB, till statistikdatabasen.scb.se och geodata.scb.se. SCB ser då vilka områden, år och tabeller det gäller, men ingenting av det du själv lägger in.',
      ],
    },
    {
      id: 'inbaddad',
      title: 'När kartan ligger på en annan sida',
      paragraphs: [
        'En inbäddad karta sparar ingenting, sätter inga kakor och hämtar ingenting från någon annan plats än den där Mellanrum ligger. Sidan runt omkring kan be kartan byta mått, år eller poler och får veta vad som visas. Mer än så talar de inte om för varandra.',
      ],
    },
    {
      id: 'manniskor',
      title: 'Siffror om människor',
      paragraphs: [
        'Siffrorna gäller områden, inte personer. Värden som är skyddade i källan, eller som bygger på för få invånare eller hushåll, visas inte och följer inte med i någon bild, tabell eller fil.',
        'Visar skillnader mellan områden, inte egenskaper hos människor som bor där.',
      ],
    },
    {
      id: 'ansvar',
      title: 'Vem som ansvarar',
      paragraphs: [
        organisation === ''
          ? 'Den som har lagt upp den här webbplatsen har inte skrivit in sitt namn. Namn och adress fylls i i filen webbplats.json.'
          : `${organisation} har lagt upp den här webbplatsen${contact === '' ? '.' : ` och svarar på frågor: ${contact}.`}`,
      ],
    },
  ],
};
