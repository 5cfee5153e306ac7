// What a page can do with the messages, well or ill. The test calls it by name.
import { connect } from '/mellanrum-klient.js';

const frame = document.querySelector('iframe');
const origin = new URL(frame.src).origin;
const acks = [];
window.addEventListener('message', ({ source, data }) => {
  if (source === frame.contentWindow && data?.type === 'ack') acks.push(data.payload);
});

const post = (message) => frame.contentWindow.postMessage(message, origin);
const ask = (type, payload) => post({ source: 'mellanrum', v: 1, type, requestId: 'prov', payload });

/** As many messages as fast as they can be posted; what the map answers within two seconds. */
async function flood(count) {
  acks.length = 0;
  for (let at = 0; at < count; at += 1) ask('setView', { ar: String(2011 + (at % 14)) });
  await new Promise((later) => setTimeout(later, 2000));
  return acks.map(({ ok, reason }) => (ok ? 'ok' : reason));
}

/** Messages that mean ill, one after the other; what the map answers to each. */
async function hostile() {
  const deep = { a: { b: { c: { d: { e: 'x' } } } } };
  const ill = [
    ['setView', JSON.parse('{ "__proto__": { "polluted": true } }')],
    ['setView', JSON.parse('{ "constructor": { "prototype": { "polluted": true } } }')],
    ['setView', { matt: '<img src=x onerror="document.title=1">' }],
    ['setView', { adress: 'javascript:alert(1)' }],
    ['setView', { sok: 'x'.repeat(5_000_000) }],
    ['setView', deep],
    ['setView', new Map([['matt', 'ice']])],
    ['select', { a: ['<script>'], b: ['</script>'] }],
    ['setLanguage', { sprak: 'de' }],
    ['exportImage', { format: 'exe', scale: 1000 }],
  ];
  const answers = [];
  for (const [type, payload] of ill) {
    acks.length = 0;
    ask(type, payload);
    for (let wait = 0; acks.length === 0 && wait < 50; wait += 1) await new Promise((later) => setTimeout(later, 20));
    answers.push(acks.map(({ ok, reason }) => (ok ? 'ok' : reason)).join());
  }
  return answers;
}

window.prov = { connect: () => connect(frame), flood, hostile };
