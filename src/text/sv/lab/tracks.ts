/** The ready tracks on the demo region, which is made up: what each is about, its first and last page, and for each step what is said and asked there. */
export const tracks = {
  heading: 'Färdiga labbspår',
  about: 'Tre spår om exempelregionen, att hålla som de är eller göra om. Platserna och siffrorna är påhittade.',
  /** Read out. `count` is written. */
  opened: (title: string, count: string) => `Labbspåret ${title} är öppnat: ${count} steg. Påhittade värden.`,
  list: {
    bothPoles: {
      title: 'Båda polerna',
      about:
        'Från en karta över hela regionen till ett par av områden och det som ligger mellan dem. Åtta steg, ungefär en timme.',
      opening: {
        title: 'Båda polerna',
        text: 'Segregation är ett förhållande mellan områden. Ett område för sig visar det inte, hur många siffror vi än har om det. I dag tittar vi på två poler samtidigt, och på det som ligger mellan dem.\n\nRegionen är påhittad. Ingen plats och ingen människa på kartan är verklig.',
      },
      closing: {
        title: 'Vad visar kartan inte?',
        text: 'Kartan visar skillnader mellan områden, inte egenskaper hos människorna som bor där.\n\nVad vet ni som inte syns här? Vem borde ha varit med i rummet? Vad tar ni med till nästa labb?',
      },
      steps: [
        {
          title: 'Hela regionen',
          note: 'Tid: fem minuter.\nSäg: Färgen visar hur många hushåll med låg köpkraft det går på varje hushåll med hög. Lila har fler låg, orange fler hög, det ljusa i mitten är jämnt. Ingen av färgerna är bättre än den andra.\nGör: Låt alla titta tyst i en minut innan någon säger något.\nSe efter: Ofta pekar alla på samma ställe. Fråga då vad det stället skiljer sig från.',
          question: 'Vart går blicken först, och vad jämför ni med när ni ser det?',
        },
        {
          title: 'Två poler, ett förhållande',
          note: 'Tid: fem minuter.\nSäg: Läs meningen om paret högt, hela, ända till hur långt isär polerna ligger. A och B är bara bokstäver. De går att byta.\nGör: Låt hälften av gruppen börja med A och hälften med B, och berätta för varandra.\nSe efter: Talar gruppen bara om den ena polen, fråga om den andra med samma ord.',
          question: 'Vad behöver ni veta om den ena polen för att förstå den andra?',
        },
        {
          title: 'Sett från A',
          note: 'Tid: fyra minuter.\nSäg: Nu visar färgen skillnaden mot A, inte värdet i sig. Samma siffror, en annan utgångspunkt.\nGör: Peka ut ett område som liknar A, och ett som inte gör det.\nSe efter: Hur nära A ligger de områden som skiljer sig mest?',
          question: 'Hur ser staden ut för den som har A som vardag?',
        },
        {
          title: 'Sett från den andra polen',
          note: 'Tid: fyra minuter.\nSäg: Polerna har bytt plats, och inget annat. A är nu det område som var B.\nGör: Gå fram och tillbaka mellan det här steget och det förra ett par gånger.\nSe efter: Den ena polen får ofta stå för det vanliga. Fråga vem som har bestämt det.',
          question: 'Vilken av de två bilderna brukar vi utgå från när vi planerar?',
        },
        {
          title: 'Där omgivningarna möts',
          note: 'Tid: sex minuter.\nSäg: Diagrammet låter omgivningen växa kring båda polerna på samma gång. Någonstans blir omgivningarna lika. Där finns en gemensam stad.\nGör: Läs av hur många invånare det är, och hur långt det är dit.\nSe efter: Ligger en skola, en arbetsplats eller en hållplats innanför det avståndet från båda?',
          question: 'Vad delar människor i båda polerna redan i dag?',
        },
        {
          title: 'Så har det blivit',
          note: 'Tid: fem minuter.\nSäg: Diagrammet visar båda polerna år för år. Två poler kan närma sig varandra eller glida isär, och båda kan röra sig.\nGör: Fråga vad som hände under de åren innan ni talar om varför.\nSe efter: Skilj det ni ser från det ni tror. Skriv upp båda, i var sin lista.',
          question: 'Vilken av polerna har förändrats mest, och vad tror ni ligger bakom?',
        },
        {
          title: 'Vad finns redan emellan?',
          note: 'Tid: tio minuter.\nSäg: Nu stänger vi. Ni ser platser som båda polerna når. Avstånden är raka och vägen dit kan vara längre.\nGör: Arbeta två och två. Välj en plats och säg vem som använder den, och vem som inte gör det.\nSe efter: En plats som båda når är inte självklart en plats där människor möts.',
          question: 'Vilken av platserna skulle kunna bli ett möte på riktigt, och vad krävs för det?',
        },
        {
          title: 'Lägg insatserna på tavlan',
          note: 'Tid: femton minuter.\nSäg: Varje kort säger vad, vem och var: pol A, pol B, mellanrummet eller hela staden.\nGör: Ett kort var att börja med. Skriv först, tala sedan.\nSe efter: Läs det tavlan säger om korten. Riktas alla mot den ena polen, be om ett kort till den andra och ett till mellanrummet.',
          question: 'Vad gör ni för båda polerna, och vad gör ni för det som ligger mellan dem?',
        },
      ],
    },
    sharpestBorder: {
      title: 'Den skarpaste gränsen',
      about: 'Var grannar skiljer sig som mest, och vad som kan hända just där. Sju steg, ungefär femtio minuter.',
      opening: {
        title: 'Den skarpaste gränsen',
        text: 'Två områden kan ligga vägg i vägg och ändå ha helt olika livsvillkor. I dag tittar vi på gränserna, inte på områdena, och frågar vad en gräns kan bli.\n\nRegionen är påhittad. Ingen plats och ingen människa på kartan är verklig.',
      },
      closing: {
        title: 'Vad visar kartan inte?',
        text: 'Kartan visar var siffrorna skiljer sig. Den visar inte vilka som går över gränsen varje dag, vad som gör att andra låter bli, eller vad människor kallar sitt eget.\n\nVad behöver ni gå och se med egna ögon innan nästa labb?',
      },
      steps: [
        {
          title: 'Gissa först',
          note: 'Tid: fem minuter.\nSäg: Linjerna är gränser mellan grannar. Ju tjockare linje, desto större skillnad. De tunna kan bero på slumpen.\nGör: Låt var och en välja en gräns och skriva ner vad som kan finnas där: en väg, en järnväg, ett vatten, en park.\nSe efter: Följer de tjocka linjerna något som går att se i staden?',
          question: 'Vad tror ni ligger längs de tjockaste linjerna?',
        },
        {
          title: 'En kort gräns',
          note: 'Tid: sex minuter.\nSäg: Det här är grannarna med störst skillnad i kommunen. Gränsen de delar är kort, bara någon minuts promenad.\nGör: Läs meningen om paret högt. Låt diagrammet ta er från A till B.\nSe efter: En kort gräns kan ha hamnat där bara för att områdena är ritade så. Fråga vad som skulle ändras om linjen låg ett kvarter bort.',
          question: 'Märks gränsen för den som går förbi, och i så fall på vad?',
        },
        {
          title: 'En lång gräns',
          note: 'Tid: sex minuter.\nSäg: Skillnaden är mindre än i förra steget, men gränsen är mycket längre. Fler människor bor intill den.\nGör: Jämför med det förra steget. Gå fram och tillbaka.\nSe efter: Skillnadens storlek och gränsens längd är två olika saker. Vilken av dem har gruppen talat om?',
          question: 'Vilken av de två gränserna betyder mest i vardagen, den skarpaste eller den längsta?',
        },
        {
          title: 'Över kommungränsen',
          note: 'Tid: sex minuter.\nSäg: Här går kommungränsen mellan de två grannarna. De har olika skolor, olika planer och olika budget.\nGör: Finns det någon i rummet från båda sidorna om en sådan gräns? Låt dem börja.\nSe efter: Stannar samtalet vid vem som har ansvaret, fråga vad de två skulle kunna göra på samma gång.',
          question: 'Vem äger frågan när gränsen går mellan två kommuner?',
        },
        {
          title: 'Vägen med minst skillnad',
          note: 'Tid: åtta minuter.\nSäg: Nu stänger vi. Linjen går från A till B den väg där skillnaden mellan grannar är som minst. Det är inte den kortaste vägen.\nGör: Följ vägen område för område i diagrammet och sätt ord på varje steg.\nSe efter: Ett sammanlänkande stråk behöver fler skäl än siffror. Vem skulle gå där, och när på dygnet?',
          question: 'Var skulle ett sammanlänkande stråk kunna gå, och vad saknas längs vägen i dag?',
        },
        {
          title: 'Det båda når',
          note: 'Tid: åtta minuter.\nSäg: Platserna når man från båda sidor om gränsen. Avstånden är raka, och vägen dit kan vara längre.\nGör: Välj en plats två och två. Säg en sak som får människor från båda sidor att komma dit, och en som hindrar.\nSe efter: Kommer alla förslag från den ena sidan, be om lika många från den andra.',
          question: 'Vad skulle behöva ändras för att människor från båda sidor ska använda samma plats?',
        },
        {
          title: 'Gränsen som plats',
          note: 'Tid: femton minuter.\nSäg: Lägg kort för mellanrummet först, och för de två områdena sedan.\nGör: Ett kort var. Fråga vid varje kort om det ändrar en orsak eller lindrar en följd.\nSe efter: Läs det tavlan säger om korten. Är kolumnen Relationellt tom, stanna vid den.',
          question: 'Vad gör ni i mellanrummet, och med vem på andra sidan?',
        },
      ],
    },
    evenOutOrMix: {
      title: 'Utjämna eller blanda?',
      about:
        'Två sätt att minska skillnaden mellan polerna, prövade på samma par. Räkneexempel, inga prognoser. Sju steg, ungefär en timme.',
      opening: {
        title: 'Utjämna eller blanda?',
        text: 'Att utjämna är att ändra livsvillkoren där människor redan bor. Att blanda är att ändra vilka som bor var och vad som binder ihop platserna. I dag prövar vi båda på samma polpar och ser vad som händer, och vad som inte händer.\n\nRegionen är påhittad, och det vi prövar är räkneexempel. Ingen ska flytta.',
      },
      closing: {
        title: 'Vad visar kartan inte?',
        text: 'Räkneexemplen visar hur ett mått rör sig. De visar inte hur lång tid det tar, vad det kostar, vem som bestämmer, eller vad de som bor där vill.\n\nVad skulle ni vilja pröva på riktigt? Vem frågar ni först?',
      },
      steps: [
        {
          title: 'I dag',
          note: 'Tid: fem minuter.\nSäg: Det här är paret som det är i dag. Läs meningen högt.\nGör: Låt gruppen läsa måtten för båda polerna i listan och välja ett som förvånar.\nSe efter: Vilka mått skiljer mest? Är det något man har, något man gör eller var man bor?',
          question: 'Vad skulle behöva ändras för att polerna inte längre ska vara poler?',
        },
        {
          title: 'Utjämna: arbete, utbildning och inkomst',
          note: 'Tid: åtta minuter.\nSäg: Här har fler i A arbete och längre utbildning, och inkomsten är högre, tills A ligger som området i mitten av kommunen. Färgen visar måttet livsvillkor.\nGör: Läs av livsvillkoren i A. Läs sedan meningen om paret igen: förhållandet mellan hushållen är som förut.\nSe efter: Det är ingen felräkning. Balansmåttet delar in hushållen på ett annat sätt och vet inget om reglagen. Två mått kan ge olika svar på frågan om det har blivit bättre.',
          question: 'Om livsvillkoren blir lika men staden är lika delad, är frågan då löst?',
        },
        {
          title: 'Blanda: nya bostäder i A',
          note: 'Tid: sju minuter.\nSäg: 400 nya bostäder i A, med hushåll som i B. Polerna kommer närmare varandra i måttet.\nGör: Fråga vem som bodde i A innan, och vad som har ändrats för dem.\nSe efter: Måttet kan röra sig mycket utan att någons livsvillkor har ändrats. Låt det sägas högt.',
          question: 'För vem blir det skillnad, och för vem är allt som förut?',
        },
        {
          title: 'Blanda: nya bostäder i B',
          note: 'Tid: sju minuter.\nSäg: Lika många bostäder, men i B och med hushåll som i A. Måttet rör sig ungefär lika mycket.\nGör: Jämför med det förra steget. Vilket av dem är vanligast i planer som ni känner till?\nSe efter: Nästan alltid prövas blandning bara åt det ena hållet. Fråga varför.',
          question: 'Vad skulle krävas för att bygga så här i B, och vem skulle säga nej?',
        },
        {
          title: 'Hur mycket är det?',
          note: 'Tid: fem minuter.\nSäg: Här byter hushåll med låg köpkraft i A plats med lika många med hög i B. Det är ett sätt att räkna hur stor skillnaden är. Det är inget förslag om att någon ska flytta.\nGör: Stanna kort här. Låt siffran bli ett mått på avståndet.\nSe efter: Reagerar någon starkt, ge plats för det. Det säger något om vad frågan betyder.',
          question: 'Vad säger siffran om hur stort mellanrummet är?',
        },
        {
          title: 'Er egen väg',
          note: 'Tid: femton minuter.\nSäg: Nu stänger vi. Här är ett förslag som gör lite av båda, i båda polerna. Dra i reglagen och gör ert eget.\nGör: Fyra och fyra. Varje grupp får ändra tre saker, och minst en i vardera polen.\nSe efter: Låt varje grupp säga vad den valde bort. Spara gärna gruppens förslag som ett steg till.',
          question: 'Vilken blandning av att utjämna och att blanda tror ni på, och vad händer först?',
        },
        {
          title: 'Från reglage till insatser',
          note: 'Tid: femton minuter.\nSäg: Ett reglage är ingen insats. Skriv nu vad någon faktiskt gör, och på vilken nivå: individ, område eller stad och samhälle.\nGör: Ett kort för varje sak som er grupp ändrade.\nSe efter: Läs det tavlan säger om korten. Saknas nivån stad och samhälle, fråga vem som kan påverka reglerna.',
          question: 'Vilka insatser ändrar orsakerna, och vilka lindrar följderna?',
        },
      ],
    },
  },
};
