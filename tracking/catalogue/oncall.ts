/** Watching what runs, and being called when it does not. */
import { inGroup } from './catalogue-tool';

/** What stands under on call. @example ONCALL_TOOLS[0]?.id //=> 'grafana' */
export const ONCALL_TOOLS = inGroup('oncall', 'oncall', [
  { id: 'grafana', name: 'Grafana', monogram: 'Gr', hosts: ['*.grafana.net'], roles: ['engineer'] },
  { id: 'datadog', name: 'Datadog', monogram: 'DD', hosts: ['*.datadoghq.com', '*.datadoghq.eu'] },
  { id: 'pagerduty', name: 'PagerDuty', monogram: 'PD', hosts: ['*.pagerduty.com'] },
  { id: 'sentry', name: 'Sentry', monogram: 'Se', hosts: ['*.sentry.io'] },
  { id: 'opsgenie', name: 'Opsgenie', monogram: 'Og', hosts: ['*.opsgenie.com'] },
  { id: 'incident-io', name: 'incident.io', monogram: 'In', hosts: ['app.incident.io'] },
  { id: 'new-relic', name: 'New Relic', monogram: 'NR', hosts: ['one.newrelic.com', 'one.eu.newrelic.com'] },
  {
    id: 'dynatrace',
    name: 'Dynatrace',
    monogram: 'Dy',
    hosts: ['*.live.dynatrace.com', '*.apps.dynatrace.com'],
  },
  { id: 'splunk', name: 'Splunk', monogram: 'Sp', hosts: ['*.splunkcloud.com', '*.signalfx.com'] },
  {
    id: 'elastic-cloud',
    name: 'Elastic Cloud',
    monogram: 'El',
    hosts: ['cloud.elastic.co', '*.elastic.cloud', '*.elastic-cloud.com', '*.found.io'],
  },
  { id: 'honeycomb', name: 'Honeycomb', monogram: 'Ho', hosts: ['ui.honeycomb.io', 'ui.eu1.honeycomb.io'] },
  {
    id: 'better-stack',
    name: 'Better Stack',
    monogram: 'BS',
    hosts: ['uptime.betterstack.com', 'telemetry.betterstack.com'],
  },
  { id: 'prometheus', name: 'Prometheus', monogram: 'Pr', hosts: ['localhost:9090', '127.0.0.1:9090'] },
]);
