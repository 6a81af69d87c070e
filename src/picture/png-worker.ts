import { parentPort } from 'node:worker_threads';
import { pngOf } from './png.ts';

/** What the worker is sent, and what it gives back. */
export interface Order {
  readonly id: number;
  readonly svg: string;
}
export type Delivery =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly error: string };

const deliver = ({ id, svg }: Order): Delivery => {
  try {
    return { id, png: pngOf(svg) };
  } catch (error) {
    return { id, error: String(error) };
  }
};

parentPort?.on('message', (order: Order) => parentPort?.postMessage(deliver(order)));
