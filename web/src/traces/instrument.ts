import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-proto";
import { registerInstrumentations } from "@opentelemetry/instrumentation";
import { FetchInstrumentation } from "@opentelemetry/instrumentation-fetch";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, WebTracerProvider } from "@opentelemetry/sdk-trace-web";
import { tracesHeaders, tracesUrl } from "./startTraces";

/** A span for every request, whose `traceparent` the gateway and the services go on from. */
export function instrument() {
  const exporter = new OTLPTraceExporter({ url: tracesUrl, headers: tracesHeaders });
  new WebTracerProvider({
    resource: resourceFromAttributes({ "service.name": "web" }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  }).register();
  // To this origin alone: other sites are told nothing, and sending spans makes none.
  registerInstrumentations({ instrumentations: [new FetchInstrumentation({ ignoreUrls: [/\/telemetry\//] })] });
}
