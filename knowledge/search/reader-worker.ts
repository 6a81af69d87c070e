// The reader's own thread: loads the model, keeps the vectors of each collection, and reads questions in turn.
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { packageRoot } from '../source/home.ts';
import { most } from './encoded.ts';
import { loadEncoder } from './encoder.ts';
import { encodePrecedents, nearPrecedents } from './near-precedents.ts';
import { type PassageVectors, readPassages } from './passage-vectors.ts';
import { type Precedent, readPrecedents } from './precedents.ts';
import type { FromReader, ToReader } from './reader-messages.ts';
import { readQuestion } from './reading.ts';
import { loadVectors, saveVectors, vectorsKey } from './vectors-file.ts';

interface Collection {
  readonly vectors: PassageVectors;
  /** How many sentences each passage has. */
  readonly counts: Uint8Array;
  readonly precedents: { readonly all: readonly Precedent[]; readonly vectors: PassageVectors } | null;
}

const port = parentPort;
if (!port) throw new Error('reader-worker runs in a thread of the bot, not by itself');
const send = (message: FromReader) => port.postMessage(message);
const collections = new Map<number, Collection>();

/** While the model compiles in the background, what lies beside a report is read already. */
const loading = loadEncoder(join(packageRoot(), 'knowledge', 'model'));

async function handle(message: ToReader): Promise<void> {
  if (message.type === 'prepare') {
    collections.set(message.collection, await prepared(message));
    await loading;
    send({ type: 'prepared', collection: message.collection });
    return;
  }
  const collection = collections.get(message.collection);
  if (!collection) throw new RangeError(`Collection ${message.collection} was not prepared`);
  const { vectors, counts, precedents } = collection;
  const encoder = await loading;
  const question = await encoder.encode(message.question, most.question);
  const near = precedents && nearPrecedents(question, precedents.all, precedents.vectors, counts.length);
  send({
    type: 'reading',
    id: message.id,
    reading: { ...readQuestion(question, vectors, counts), precedents: near },
  });
}

async function prepared({ passages, beside }: Extract<ToReader, { type: 'prepare' }>): Promise<Collection> {
  const tell = (what: string, of: number) => (done: number) => send({ type: 'progress', what, done, of });
  const vectors = await keptOrMade(beside.vectors, vectorsKey(passages), async () =>
    readPassages(await loading, passages, tell('passages', passages.length)),
  );
  const counts = Uint8Array.from(passages, ({ sentences }) => Math.min(254, Math.max(1, sentences.length)));
  if (beside.precedents === null) return { vectors, counts, precedents: null };
  const all = readPrecedents(beside.precedents, passages);
  const key = vectorsKey(all.map(({ question }) => ({ before: '', text: question, sentences: [] })));
  const asked = await keptOrMade(vectorsBeside(beside.precedents), key, async () =>
    encodePrecedents(await loading, all, tell('questions asked before', all.length)),
  );
  return { vectors, counts, precedents: { all, vectors: asked } };
}

function vectorsBeside(file: string): string {
  return file.replace(/\.jsonl$/, '.bin');
}

async function keptOrMade(
  file: string | null,
  key: string,
  make: () => Promise<PassageVectors>,
): Promise<PassageVectors> {
  const kept = file === null ? null : loadVectors(file, key);
  if (kept) return kept;
  const vectors = await make();
  try {
    if (file !== null) saveVectors(file, key, vectors);
  } catch {
    // A folder that cannot be written: they are made again at the next start.
  }
  return vectors;
}

function fail(error: unknown): void {
  send({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
}

loading.then(() => send({ type: 'loaded' }), fail);
// One after the other, in the order in which they came.
let turn: Promise<void> = Promise.resolve();
port.on('message', (message: ToReader) => {
  turn = turn.then(() => handle(message));
  turn.catch(fail);
});
