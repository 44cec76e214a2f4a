import type { Configuration } from 'webpack';

export default function webpackConfig(env?: { preview?: boolean }, options?: { mode?: 'production' | 'development' }): Configuration & { output: { path: string } };
