/** Connections that ask for much and take little, and what they cost everybody else. */
import { once } from 'node:events';
import { get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { readCpuSeconds, readRssMb } from '../load/processes.js';
import { percentile } from '../statistics.js';
import { startDoor } from './programs.js';

export interface ConnectionFigures {
  connections: number;
  /** Above what it held before, at the most. */
  moreMb: number;
  cpuSeconds: number;
  /** Of `/about`, asked by somebody else meanwhile. */
  aboutP99Ms: number;
}

const pipelined = 1800;
const strainMs = 8000;
const probeMs = 20;
const request = 'GET /timeline HTTP/1.1\r\nhost: localhost\r\naccept-encoding: identity\r\n\r\n';

/** Each connection sends all its requests at once and reads nothing. */
export function measurePipelining(connections: number): Promise<ConnectionFigures> {
  return measureStrain(connections, (socket) => {
    socket.pause();
    socket.write(request.repeat(pipelined));
  });
}

/** Each connection asks once and takes a byte a second. */
export function measureSlowReaders(connections: number): Promise<ConnectionFigures> {
  return measureStrain(connections, (socket) => {
    const timer = setInterval(() => socket.read(1), 1000);
    socket.once('close', () => clearInterval(timer));
    socket.write(request);
  });
}

async function measureStrain(connections: number, strain: (socket: Socket) => void): Promise<ConnectionFigures> {
  const { pid, url, stop } = await startDoor('web');
  // what is made once, on the first request of a kind, is no strain
  for (let warm = 0; warm < 30; warm += 1) await Promise.all([ask(`${url}/about`), ask(`${url}/timeline`)]);
  const [mbBefore, cpuBefore] = [readRssMb(pid) ?? Number.NaN, readCpuSeconds(pid) ?? Number.NaN];
  const { hostname, port } = new URL(url);
  const sockets = await Promise.all(Array.from({ length: connections }, () => openSocket(hostname, Number(port))));
  for (const socket of sockets) strain(socket);
  const aboutMs: number[] = [];
  let mbMost = mbBefore;
  for (const end = performance.now() + strainMs; performance.now() < end; ) {
    aboutMs.push(await ask(`${url}/about`));
    mbMost = Math.max(mbMost, readRssMb(pid) ?? Number.NaN);
    await pause(probeMs);
  }
  const cpuSeconds = (readCpuSeconds(pid) ?? Number.NaN) - cpuBefore;
  for (const socket of sockets) socket.destroy();
  await stop();
  return { connections, moreMb: mbMost - mbBefore, cpuSeconds, aboutP99Ms: percentile(aboutMs, 0.99) };
}

async function openSocket(hostname: string, port: number): Promise<Socket> {
  const socket = connect(port, hostname);
  // it may be closed by the other side, as it should
  socket.on('error', () => null);
  await once(socket, 'connect');
  return socket;
}

/** Milliseconds until the whole answer is there. */
async function ask(url: string): Promise<number> {
  const from = performance.now();
  const [response] = await once(get(url, { agent: false }), 'response');
  response.resume();
  await once(response, 'end');
  return performance.now() - from;
}
