import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../source/home.ts';
import type { Readable } from './passage-vectors.ts';
import type { Beside, FromReader, ToReader } from './reader-messages.ts';
import type { Reading } from './reading.ts';

/** Whether meaning is weighed too: it is loaded when the first question needs it. */
export type ReaderState =
  | { readonly state: 'off' | 'not loaded' | 'loading' | 'ready' }
  | { readonly state: 'failed'; readonly message: string };

/** Reads questions against one collection of passages. */
export interface Reader {
  /** The reading; null when the reader is off, could not be loaded, or has too much to read already. */
  read(question: string): Promise<Reading | null>;
  /** Loads the model and the passages ahead of the first question. */
  warm(): Promise<void>;
}

/**
 * Readings that are kept; questions that are with the thread at a time; and those that wait their turn, some eight
 * seconds' work. Who comes when so many wait is answered by words alone.
 */
const bounds = { kept: 60, sent: 32, waiting: 400 };
/** A progress line is due after this many milliseconds. */
const patience = 1000;

let thread: Thread | null = null;
let collections = 0;

/** What the reader is doing, for the line at start-up and for /about. */
export function readerState(): ReaderState {
  if (isOff()) return { state: 'off' };
  return thread?.state ?? { state: 'not loaded' };
}

/** Ends the reader's thread; the next question starts another. */
export async function stopReader(): Promise<void> {
  const ended = thread;
  thread = null;
  await ended?.end();
}

/**
 * Makes the reader of a collection. Nothing is loaded before the first question.
 * @param beside where the passages' vectors are kept, and the questions that were put before
 */
export function readerOf(passages: readonly Readable[], beside: Beside): Reader {
  const collection = collections++;
  const kept = new Map<string, Promise<Reading | null>>();
  const started = (): Thread | null => {
    if (isOff()) return null;
    thread ??= new Thread();
    thread.prepare(collection, passages, beside);
    return thread;
  };
  return {
    read(question) {
      const running = started();
      if (!running) return Promise.resolve(null);
      const earlier = kept.get(question);
      if (earlier) return earlier;
      const reading = running.read(collection, question);
      kept.set(question, reading);
      const oldest = kept.keys().next();
      if (kept.size > bounds.kept && !oldest.done) kept.delete(oldest.value);
      reading.then((read) => read === null && kept.delete(question));
      return reading;
    },
    warm: async () => started()?.prepared(collection),
  };
}

function isOff(): boolean {
  const { READER } = process.env;
  return READER?.toLowerCase() === 'off';
}

interface Waiting {
  readonly message: Extract<ToReader, { type: 'read' }>;
  readonly done: (reading: Reading | null) => void;
}

/** The one thread of this process. It keeps the process alive only while something waits for it. */
class Thread {
  state: ReaderState = { state: 'loading' };
  readonly #worker: Worker | null;
  readonly #queue: Waiting[] = [];
  readonly #sent = new Map<number, Waiting>();
  readonly #prepared = new Map<number, { readonly done: Promise<void>; readonly settle: () => void }>();
  #ids = 0;
  #began = 0;

  constructor() {
    const program = join(packageRoot(), 'dist', 'reader-worker.js');
    this.#worker = existsSync(program) ? new Worker(program) : null;
    if (!this.#worker) this.#fail('dist/reader-worker.js is missing: run npm run build');
    this.#worker?.on('message', (message: FromReader) => this.#take(message));
    this.#worker?.on('error', (error) => this.#fail(error instanceof Error ? error.message : String(error)));
    this.#worker?.on('exit', () => this.#fail('its thread ended'));
    this.#worker?.unref();
  }

  prepare(collection: number, passages: readonly Readable[], beside: Beside): void {
    if (this.state.state === 'failed' || this.#prepared.has(collection)) return;
    let settle = () => {};
    const done = new Promise<void>((resolve) => {
      settle = resolve;
    });
    this.#prepared.set(collection, { done, settle });
    this.#post({ type: 'prepare', collection, passages, beside });
  }

  async prepared(collection: number): Promise<void> {
    if (this.state.state !== 'failed') await this.#prepared.get(collection)?.done;
  }

  read(collection: number, question: string): Promise<Reading | null> {
    if (this.state.state === 'failed' || this.#queue.length >= bounds.waiting) return Promise.resolve(null);
    return new Promise((done) => {
      this.#queue.push({ message: { type: 'read', collection, id: this.#ids++, question }, done });
      this.#next();
    });
  }

  async end(): Promise<void> {
    this.#fail('it was stopped');
    await this.#worker?.terminate();
  }

  #next(): void {
    while (this.#sent.size < bounds.sent) {
      const waiting = this.#queue.shift();
      if (!waiting) return;
      this.#sent.set(waiting.message.id, waiting);
      this.#post(waiting.message);
    }
  }

  #post(message: ToReader): void {
    this.#worker?.ref();
    this.#worker?.postMessage(message);
  }

  #take(message: FromReader): void {
    if (message.type === 'loaded') this.state = { state: 'ready' };
    else if (message.type === 'failed') this.#fail(message.message);
    else if (message.type === 'progress') this.#report(message);
    else if (message.type === 'prepared') this.#prepared.get(message.collection)?.settle();
    else {
      const waiting = this.#sent.get(message.id);
      this.#sent.delete(message.id);
      waiting?.done(message.reading);
      this.#next();
    }
    if (this.#sent.size === 0 && message.type !== 'loaded' && message.type !== 'progress')
      this.#worker?.unref();
  }

  #report({ what, done, of }: Extract<FromReader, { type: 'progress' }>): void {
    if (done === 1) this.#began = Date.now();
    const late = Date.now() - this.#began > patience;
    if (late && (done === of || done % 50 === 0))
      process.stderr.write(`Reading the report: ${done} of ${of} ${what}\n`);
  }

  /** From here on words alone must do; whoever waits is told so. */
  #fail(message: string): void {
    if (this.state.state === 'failed') return;
    this.state = { state: 'failed', message };
    for (const { settle } of this.#prepared.values()) settle();
    for (const waiting of [...this.#sent.values(), ...this.#queue]) waiting.done(null);
    this.#sent.clear();
    this.#queue.length = 0;
    this.#worker?.unref();
  }
}
