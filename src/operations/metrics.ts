/** The figures of a running bot, in the form that Prometheus reads. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { isReadRequest, refuseMethod } from './health.js';
import { gatewayStates, type Observer } from './observer.js';

interface Metrics extends Observer {
  /** The version of the fact base that answers are made from. */
  setVersion: (version: string) => void;
  answer: (request: Request) => Promise<Response>;
}

/** Discord waits three seconds for an answer. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    ...createInteractionMetrics(registry),
    recordGatewayState: createGatewayMetric(registry),
    setVersion: createVersionMetric(registry),
    answer: async (request) => {
      if (!isReadRequest(request)) return refuseMethod();
      return new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } });
    },
  };
}

function createInteractionMetrics(registry: Registry): Pick<Observer, 'recordAnswer'> {
  const registers = [registry];
  const counter = new Counter({
    name: 'stargate_interactions_total',
    help: 'Interactions by command and by what came of them.',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const histogram = new Histogram({
    name: 'stargate_answer_seconds',
    help: 'Seconds from the arrival of an interaction until it was answered or lost.',
    buckets,
    registers,
  });
  return {
    recordAnswer: ({ command, outcome, seconds }) => {
      counter.inc({ command, outcome });
      histogram.observe(seconds);
    },
  };
}

function createGatewayMetric(registry: Registry): Observer['recordGatewayState'] {
  const gauge = new Gauge({
    name: 'stargate_gateway_state',
    help: '1 for the state that the connection to the gateway is in, 0 for the others.',
    labelNames: ['state'],
    registers: [registry],
  });
  return (now) => {
    for (const state of gatewayStates) gauge.set({ state }, state === now ? 1 : 0);
  };
}

function createVersionMetric(registry: Registry): Metrics['setVersion'] {
  const gauge = new Gauge({
    name: 'stargate_fact_base_info',
    help: 'The version of the fact base that answers are made from.',
    labelNames: ['version'],
    registers: [registry],
  });
  return (version) => {
    gauge.reset();
    gauge.set({ version }, 1);
  };
}
