/** A small Discord on this machine: REST and gateway on one port, for the real discord.js client. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Changes, createChanges } from './changes.js';
import { createDisturbances } from './gateway/disturbances.js';
import { createGateway, isConnected } from './gateway/gateway.js';
import { createSenders } from './gateway/senders.js';
import type { LoopbackDiscord, LoopbackSetup } from './loopbackDiscord.js';
import { createSnowflakes, ids } from './payloads/ids.js';
import { createApplicationRoutes } from './rest/applicationRoutes.js';
import { createCallbackRoute } from './rest/callbackRoute.js';
import { createCommandStore } from './rest/commandStore.js';
import { createFaults } from './rest/faults.js';
import { createInteractionStore } from './rest/interactionStore.js';
import { createMessageRoutes, type Stores } from './rest/messageRoutes.js';
import { createMessageStore } from './rest/messageStore.js';
import type { RecordedRequest } from './rest/requests.js';
import { createRest, type Violation } from './rest/rest.js';
import { openSpecification } from './rest/specification.js';

export async function startLoopbackDiscord(setup: LoopbackSetup): Promise<LoopbackDiscord> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const changes = createChanges();
  const freshId = createSnowflakes();
  const stores = { interactions: createInteractionStore(freshId), messages: createMessageStore(freshId) };
  const { token, heartbeat = 41_250 } = setup;
  const { state, stop } = createGateway({ server, token, heartbeat, url: `ws://${host}`, changes });
  return {
    api: `http://${host}/api`,
    token,
    applicationId: ids.application,
    identified: state.identified,
    shards: () => [...state.sessions].filter(({ socket }) => socket).map(({ shard: [id] }) => id),
    messages: stores.messages.all,
    ...serveRest({ server, setup, stores, changes, freshId, gatewayUrl: state.url }),
    ...createSenders({ state, stores, freshId }),
    ...createDisturbances(state),
    until: changes.until,
    isConnected: () => isConnected(state),
    connected: () => changes.until(() => isConnected(state)),
    stop: () => {
      stop();
      return close(server);
    },
  };
}

interface RestParts {
  server: Server;
  setup: LoopbackSetup;
  stores: Stores;
  changes: Changes;
  freshId: () => string;
  gatewayUrl: string;
}

function serveRest({ server, setup, stores, changes, freshId, gatewayUrl }: RestParts) {
  const { token, specification = openSpecification() } = setup;
  const requests: RecordedRequest[] = [];
  const violations: Violation[] = [];
  const faults = createFaults(setup.faults ?? []);
  const addViolation = (violation: Violation) => violations.push(violation);
  const record = (request: RecordedRequest) => {
    requests.push(request);
    changes.notify();
  };
  const routes = [
    ...createApplicationRoutes(createCommandStore(freshId), { url: gatewayUrl, shards: setup.shards ?? 1 }),
    createCallbackRoute(stores, addViolation),
    ...createMessageRoutes(stores),
  ];
  server.on('request', createRest({ token, routes, faults, specification, record, addViolation }));
  return { requests, violations, inject: faults.inject };
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
