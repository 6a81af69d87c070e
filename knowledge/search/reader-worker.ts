// The reader's own thread: loads the model, keeps the vectors of each collection, and reads questions in turn.
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { packageRoot } from '../source/home.ts';
import { type Encoder, most } from './encoded.ts';
import { loadEncoder } from './encoder.ts';
import { type PassageVectors, readPassages } from './passage-vectors.ts';
import type { FromReader, ToReader } from './reader-messages.ts';
import { readQuestion } from './reading.ts';
import { loadVectors, saveVectors, vectorsKey } from './vectors-file.ts';

interface Collection {
  readonly vectors: PassageVectors;
  /** How many sentences each passage has. */
  readonly counts: Uint8Array;
}

const port = parentPort;
if (!port) throw new Error('reader-worker runs in a thread of the bot, not by itself');
const send = (message: FromReader) => port.postMessage(message);
const collections = new Map<number, Collection>();

async function handle(encoder: Encoder, message: ToReader): Promise<void> {
  if (message.type === 'prepare') {
    const { passages, file, collection } = message;
    const counts = Uint8Array.from(passages, ({ sentences }) => Math.min(254, Math.max(1, sentences.length)));
    collections.set(collection, { vectors: await vectorsOf(encoder, passages, file), counts });
    send({ type: 'prepared', collection });
    return;
  }
  const collection = collections.get(message.collection);
  if (!collection) throw new RangeError(`Collection ${message.collection} was not prepared`);
  const question = await encoder.encode(message.question, most.question);
  send({
    type: 'reading',
    id: message.id,
    reading: readQuestion(question, collection.vectors, collection.counts),
  });
}

async function vectorsOf(
  encoder: Encoder,
  passages: Extract<ToReader, { type: 'prepare' }>['passages'],
  file: string | null,
): Promise<PassageVectors> {
  const key = vectorsKey(passages);
  const kept = file === null ? null : loadVectors(file, key);
  if (kept) return kept;
  const vectors = await readPassages(encoder, passages, (done) =>
    send({ type: 'progress', done, of: passages.length }),
  );
  try {
    if (file !== null) saveVectors(file, key, vectors);
  } catch {
    // A folder that cannot be written: they are made again at the next start.
  }
  return vectors;
}

// One after the other, in the order in which they came.
let turn = loadEncoder(join(packageRoot(), 'knowledge', 'model'));
turn.then(
  () => send({ type: 'loaded' }),
  (error: unknown) =>
    send({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
);
port.on('message', (message: ToReader) => {
  turn = turn.then(async (encoder) => {
    await handle(encoder, message);
    return encoder;
  });
  turn.catch((error: unknown) =>
    send({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});
