import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../package.ts';
import type { Delivery, Order } from './png-worker.ts';

interface Waiting {
  resolve(png: Buffer): void;
  reject(error: Error): void;
}

/** Draws PNGs in a thread of its own, so that answers never wait for it. It starts with the first one. */
export class Painter {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;

  /** @throws when the thread cannot start or cannot draw it. */
  draw(svg: string): Promise<Buffer> {
    const worker = this.worker ?? this.start();
    this.count += 1;
    const order: Order = { id: this.count, svg };
    return new Promise((resolve, reject) => {
      this.waiting.set(order.id, { resolve, reject });
      worker.ref();
      worker.postMessage(order);
    });
  }

  private start(): Worker {
    const worker = new Worker(join(packageRoot, 'dist', 'png-worker.js'));
    worker.on('message', (delivery: Delivery) => {
      const entry = this.waiting.get(delivery.id);
      this.waiting.delete(delivery.id);
      // It keeps the process alive only while somebody waits for a picture.
      if (this.waiting.size === 0) worker.unref();
      if ('png' in delivery) entry?.resolve(Buffer.from(delivery.png));
      else entry?.reject(new Error(delivery.error));
    });
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', (code) => this.fail(new Error(`The thread that draws pictures ended with ${code}`)));
    this.worker = worker;
    return worker;
  }

  private fail(error: unknown): void {
    this.worker = null;
    for (const { reject } of this.waiting.values())
      reject(error instanceof Error ? error : new Error(String(error)));
    this.waiting.clear();
  }
}
