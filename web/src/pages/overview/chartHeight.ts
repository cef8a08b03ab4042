/** Of the chart and of what holds its place while it is on its way, in pixels. */
export const chartHeight = 220;
