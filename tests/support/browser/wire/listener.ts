/**
 * A listener on loopback that writes down everything that reaches it, as raw bytes over TCP and as datagrams over UDP,
 * so that no kind of request can pass unseen because a server did not understand it.
 */
import { createSocket } from 'node:dgram';
import { createServer, type Socket } from 'node:net';

export interface WireListener {
  readonly port: number;
  /** The first line of whatever came over TCP, and "datagram" for each one over UDP. */
  arrivals(): readonly string[];
  forget(): void;
  close(): Promise<void>;
}

const ANSWER = 'HTTP/1.1 204 No Content\r\naccess-control-allow-origin: *\r\nconnection: close\r\n\r\n';

/** Starts listening on one port, for TCP and UDP alike. */
export async function listenToWire(): Promise<WireListener> {
  let seen: string[] = [];
  const sockets = new Set<Socket>();
  const tcp = createServer((socket) => {
    sockets.add(socket);
    socket.once('data', (bytes) => {
      seen.push(bytes.toString('latin1').split('\r\n')[0] ?? '');
      socket.end(ANSWER);
    });
    // A browser that hangs up is no event for a test.
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as { port: number };
  const udp = createSocket('udp4');
  udp.on('message', () => seen.push('datagram'));
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  return {
    port,
    arrivals: () => seen,
    forget: () => {
      seen = [];
    },
    close: () =>
      new Promise((resolve) => {
        udp.close();
        for (const socket of sockets) {
          socket.destroy();
        }
        tcp.close(() => resolve());
      }),
  };
}
