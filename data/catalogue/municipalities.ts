/** A municipality, and how many areas of each level it has in the division of 2025. */
export interface CatalogueMunicipality {
  readonly code: string;
  readonly name: string;
  readonly areas: { readonly deso: number; readonly regso: number };
}

/** Code, name, DeSO, RegSO. */
const text = `
0114 Upplands Väsby 26 12, 0115 Vallentuna 19 7, 0117 Österåker 24 15, 0120 Värmdö 25 19, 0123 Järfälla 44 25, 0125 Ekerö 17 11,
0126 Huddinge 63 22, 0127 Botkyrka 54 20, 0128 Salem 8 4, 0136 Haninge 54 28, 0138 Tyresö 26 14, 0139 Upplands-Bro 18 10, 0140 Nykvarn 7 3,
0160 Täby 41 27, 0162 Danderyd 20 7, 0163 Sollentuna 42 20, 0180 Stockholm 569 127, 0181 Södertälje 55 31, 0182 Nacka 59 16,
0183 Sundbyberg 30 11, 0184 Solna 44 22, 0186 Lidingö 26 13, 0187 Vaxholm 7 7, 0188 Norrtälje 40 21, 0191 Sigtuna 27 24,
0192 Nynäshamn 17 8, 0305 Håbo 11 10, 0319 Älvkarleby 5 5, 0330 Knivsta 11 8, 0331 Heby 10 9, 0360 Tierp 13 9, 0380 Uppsala 159 61,
0381 Enköping 25 11, 0382 Östhammar 15 10, 0428 Vingåker 6 6, 0461 Gnesta 8 5, 0480 Nyköping 33 20, 0481 Oxelösund 7 5, 0482 Flen 10 10,
0483 Katrineholm 21 11, 0484 Eskilstuna 62 30, 0486 Strängnäs 25 12, 0488 Trosa 9 6, 0509 Ödeshög 4 2, 0512 Ydre 3 3, 0513 Kinda 8 6,
0560 Boxholm 3 3, 0561 Åtvidaberg 9 4, 0562 Finspång 14 9, 0563 Valdemarsvik 6 3, 0580 Linköping 98 32, 0581 Norrköping 79 40,
0582 Söderköping 9 7, 0583 Motala 24 9, 0584 Vadstena 5 5, 0586 Mjölby 18 16, 0604 Aneby 4 4, 0617 Gnosjö 6 3, 0642 Mullsjö 4 4,
0643 Habo 7 7, 0662 Gislaved 19 13, 0665 Vaggeryd 8 8, 0680 Jönköping 78 35, 0682 Nässjö 20 13, 0683 Värnamo 22 13, 0684 Sävsjö 7 7,
0685 Vetlanda 17 11, 0686 Eksjö 10 7, 0687 Tranås 11 5, 0760 Uppvidinge 6 4, 0761 Lessebo 6 4, 0763 Tingsryd 8 7, 0764 Alvesta 13 12,
0765 Älmhult 9 6, 0767 Markaryd 6 3, 0780 Växjö 53 23, 0781 Ljungby 14 14, 0821 Högsby 4 4, 0834 Torsås 5 5, 0840 Mörbylånga 9 7,
0860 Hultsfred 9 9, 0861 Mönsterås 10 10, 0862 Emmaboda 6 6, 0880 Kalmar 43 17, 0881 Nybro 13 9, 0882 Oskarshamn 17 8,
0883 Västervik 25 16, 0884 Vimmerby 10 10, 0885 Borgholm 7 3, 0980 Gotland 38 12, 1060 Olofström 8 8, 1080 Karlskrona 40 28,
1081 Ronneby 18 9, 1082 Karlshamn 18 14, 1083 Sölvesborg 9 8, 1214 Svalöv 9 4, 1230 Staffanstorp 14 12, 1231 Burlöv 10 6,
1233 Vellinge 21 14, 1256 Östra Göinge 10 8, 1257 Örkelljunga 7 4, 1260 Bjuv 8 8, 1261 Kävlinge 20 10, 1262 Lomma 12 6, 1263 Svedala 12 7,
1264 Skurup 10 8, 1265 Sjöbo 12 12, 1266 Hörby 10 6, 1267 Höör 9 5, 1270 Tomelilla 7 6, 1272 Bromölla 7 7, 1273 Osby 9 6,
1275 Perstorp 5 5, 1276 Klippan 10 7, 1277 Åstorp 10 10, 1278 Båstad 10 9, 1280 Malmö 209 91, 1281 Lund 76 36, 1282 Landskrona 24 18,
1283 Helsingborg 84 31, 1284 Höganäs 17 9, 1285 Eslöv 21 11, 1286 Ystad 20 10, 1287 Trelleborg 27 14, 1290 Kristianstad 47 24,
1291 Simrishamn 15 12, 1292 Ängelholm 24 16, 1293 Hässleholm 33 33, 1315 Hylte 7 7, 1380 Halmstad 57 28, 1381 Laholm 16 11,
1382 Falkenberg 29 14, 1383 Varberg 38 17, 1384 Kungsbacka 45 18, 1401 Härryda 21 9, 1402 Partille 20 15, 1407 Öckerö 8 5,
1415 Stenungsund 15 10, 1419 Tjörn 10 5, 1421 Orust 12 7, 1427 Sotenäs 5 3, 1430 Munkedal 6 3, 1435 Tanum 7 4, 1438 Dals-Ed 3 3,
1439 Färgelanda 4 2, 1440 Ale 17 13, 1441 Lerum 24 14, 1442 Vårgårda 7 7, 1443 Bollebygd 6 5, 1444 Grästorp 4 2, 1445 Essunga 3 3,
1446 Karlsborg 5 5, 1447 Gullspång 4 4, 1452 Tranemo 9 9, 1460 Bengtsfors 6 6, 1461 Mellerud 5 5, 1462 Lilla Edet 8 8, 1463 Mark 22 16,
1465 Svenljunga 6 6, 1466 Herrljunga 7 5, 1470 Vara 10 10, 1471 Götene 10 7, 1472 Tibro 6 6, 1473 Töreboda 6 6, 1480 Göteborg 320 147,
1481 Mölndal 42 22, 1482 Kungälv 31 11, 1484 Lysekil 9 5, 1485 Uddevalla 35 18, 1486 Strömstad 7 3, 1487 Vänersborg 25 15,
1488 Trollhättan 32 16, 1489 Alingsås 23 23, 1490 Borås 77 47, 1491 Ulricehamn 14 9, 1492 Åmål 7 7, 1493 Mariestad 15 15,
1494 Lidköping 23 12, 1495 Skara 11 11, 1496 Skövde 33 18, 1497 Hjo 6 3, 1498 Tidaholm 8 5, 1499 Falköping 19 11, 1715 Kil 7 4,
1730 Eda 5 5, 1737 Torsby 8 8, 1760 Storfors 2 2, 1761 Hammarö 9 7, 1762 Munkfors 3 3, 1763 Forshaga 6 3, 1764 Grums 7 6, 1765 Årjäng 8 4,
1766 Sunne 10 7, 1780 Karlstad 57 31, 1781 Kristinehamn 16 10, 1782 Filipstad 8 7, 1783 Hagfors 9 7, 1784 Arvika 16 11, 1785 Säffle 10 10,
1814 Lekeberg 6 6, 1860 Laxå 4 4, 1861 Hallsberg 10 10, 1862 Degerfors 7 4, 1863 Hällefors 5 4, 1864 Ljusnarsberg 3 3, 1880 Örebro 91 36,
1881 Kumla 11 5, 1882 Askersund 8 6, 1883 Karlskoga 16 4, 1884 Nora 7 7, 1885 Lindesberg 16 12, 1904 Skinnskatteberg 2 2,
1907 Surahammar 7 7, 1960 Kungsör 5 5, 1961 Hallstahammar 10 8, 1962 Norberg 4 4, 1980 Västerås 87 50, 1981 Sala 12 5, 1982 Fagersta 7 5,
1983 Köping 16 9, 1984 Arboga 9 9, 2021 Vansbro 4 4, 2023 Malung-Sälen 6 6, 2026 Gagnef 6 6, 2029 Leksand 10 6, 2031 Rättvik 6 6,
2034 Orsa 5 4, 2039 Älvdalen 5 5, 2061 Smedjebacken 8 8, 2062 Mora 12 12, 2080 Falun 37 19, 2081 Borlänge 27 17, 2082 Säter 8 6,
2083 Hedemora 10 5, 2084 Avesta 13 5, 2085 Ludvika 18 10, 2101 Ockelbo 4 2, 2104 Hofors 5 3, 2121 Ovanåker 7 3, 2132 Nordanstig 7 5,
2161 Ljusdal 13 7, 2180 Gävle 55 22, 2181 Sandviken 25 11, 2182 Söderhamn 16 10, 2183 Bollnäs 17 13, 2184 Hudiksvall 24 18, 2260 Ånge 7 4,
2262 Timrå 9 8, 2280 Härnösand 17 10, 2281 Sundsvall 59 31, 2282 Kramfors 13 13, 2283 Sollefteå 15 7, 2284 Örnsköldsvik 37 20,
2303 Ragunda 4 4, 2305 Bräcke 5 5, 2309 Krokom 10 10, 2313 Strömsund 8 4, 2321 Åre 7 7, 2326 Berg 6 6, 2361 Härjedalen 8 7,
2380 Östersund 37 22, 2401 Nordmaling 5 5, 2403 Bjurholm 2 2, 2404 Vindeln 3 3, 2409 Robertsfors 4 4, 2417 Norsjö 2 2, 2418 Malå 3 3,
2421 Storuman 4 4, 2422 Sorsele 2 2, 2425 Dorotea 2 2, 2460 Vännäs 5 3, 2462 Vilhelmina 5 5, 2463 Åsele 2 2, 2480 Umeå 72 42,
2481 Lycksele 8 6, 2482 Skellefteå 50 25, 2505 Arvidsjaur 4 4, 2506 Arjeplog 2 2, 2510 Jokkmokk 4 4, 2513 Överkalix 2 2, 2514 Kalix 11 7,
2518 Övertorneå 4 4, 2521 Pajala 5 2, 2523 Gällivare 11 11, 2560 Älvsbyn 5 4, 2580 Luleå 48 29, 2581 Piteå 28 13, 2582 Boden 18 13,
2583 Haparanda 6 5, 2584 Kiruna 16 14
`;

/** The 290 municipalities by code. Source: SCB's key between DeSO 2025, RegSO 2025 and municipality, CC0. */
export const municipalities: readonly CatalogueMunicipality[] = [...text.matchAll(/(\d{4}) (\D+) (\d+) (\d+)/g)].map(
  ([, code = '', name = '', deso, regso]) => ({ code, name, areas: { deso: Number(deso), regso: Number(regso) } }),
);

/** The thirteen municipalities of Göteborgsregionen. */
export const gothenburgRegion: readonly string[] =
  '1384 1401 1402 1407 1415 1419 1440 1441 1462 1480 1481 1482 1489'.split(' ');
