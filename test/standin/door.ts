import { createServer, type RequestListener } from 'node:http';

/** A port on 127.0.0.1: it can be shut, so that connections are refused, and opened again at the same number. */
export class Door {
  readonly server;
  /** Set once it was opened. */
  port = 0;

  constructor(listener?: RequestListener) {
    this.server = createServer(listener);
  }

  open(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.port, '127.0.0.1', () => {
        this.server.off('error', reject);
        const address = this.server.address();
        if (typeof address === 'object' && address) this.port = address.port;
        resolve();
      });
    });
  }

  /** Ends what goes through it too, but for connections that were upgraded: those are the gateway's. */
  shut(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}
