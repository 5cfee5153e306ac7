// The municipality's own script. It drives the map by messages; the element does the posting.
const at = (id) => document.getElementById(id);
const karta = at('karta');

const reasons = {
  timeout: 'Kartan svarade inte i tid.',
  closed: 'Kartan finns inte längre på sidan.',
  busy: 'Kartan håller redan på med en bild.',
  tooMany: 'För många frågor på kort tid. Vänta en sekund.',
  notReady: 'Kartan är inte framme än.',
};

function say(text) {
  at('besked').textContent = text;
}

/** Asks the map for something and says how it went. */
async function ask(question, done) {
  try {
    done(await question);
  } catch (error) {
    say(reasons[error.reason] ?? 'Det gick inte. Prova igen.');
  }
}

const codes = (text) => (text === '' ? [] : text.split('.'));

at('par').addEventListener('change', (event) => {
  const [a, b] = event.target.value.split(':');
  ask(karta.select(codes(a), codes(b)), () => say('Kartan visar det valda paret.'));
});

at('matt').addEventListener('change', (event) => {
  ask(karta.setMeasure(event.target.value), () => say('Kartan visar det valda måttet.'));
});

at('reglage').addEventListener('change', (event) => {
  if (event.target.name !== 'sprak') return;
  ask(karta.setLanguage(event.target.value), () => say('Kartan har bytt språk.'));
});

function show({ fields, measure, year, selection }) {
  const { a, b, sentence } = selection;
  const told = {
    measure,
    year,
    a: a.name || 'Inget område valt',
    b: b.name || 'Inget område valt',
    sentence: sentence || 'Inget par, inget samband att säga.',
    fields: Object.entries(fields)
      .map(([word, text]) => `${word}=${text}`)
      .join(', '),
  };
  for (const [name, text] of Object.entries(told)) {
    at('visat').querySelector(`[data-told="${name}"]`).textContent = text;
  }
  at('visat').hidden = false;
}

at('las').addEventListener('click', () => {
  ask(karta.getState(), (state) => {
    show(state);
    say('Det som kartan visar står under kartan.');
  });
});

let shownPicture = '';

at('bild').addEventListener('click', () => {
  say('Bilden görs …');
  ask(karta.exportImage({ format: 'png', scale: 2 }), ({ blob, name, alt }) => {
    URL.revokeObjectURL(shownPicture);
    shownPicture = URL.createObjectURL(blob);
    const image = at('bilden').querySelector('img');
    image.src = shownPicture;
    image.alt = alt;
    const link = at('bilden').querySelector('a');
    link.href = shownPicture;
    link.download = name;
    at('bilden').hidden = false;
    say('Bilden står under kartan.');
  });
});

// What a reader chooses in the map, the page knows too.
karta.addEventListener('mellanrum-selection', ({ detail: { a, b } }) => {
  const pair = `${a.codes.join('.')}:${b.codes.join('.')}`;
  const known = [...at('par').options].some(({ value }) => value === pair);
  if (known) at('par').value = pair;
  else at('par').selectedIndex = -1;
  if (a.name && b.name) say(`Kartan visar ${a.name} och ${b.name}.`);
});

karta.addEventListener('mellanrum-view', ({ detail }) => {
  if (!at('visat').hidden) show(detail);
});
