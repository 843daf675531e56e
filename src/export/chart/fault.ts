/** Why there is no picture; the message is a sentence for the person who asked for it. */
export class ChartError extends Error {}

/** There is nothing to draw. */
export class EmptyChartError extends ChartError {}
