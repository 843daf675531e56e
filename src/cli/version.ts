import about from '../../package.json' with { type: 'json' };

/** The version of Beatbook. */
export const VERSION = about.version;
