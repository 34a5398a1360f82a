/** How a connection to Discord ends. */

/** sysexits.h: the configuration is wrong, so a supervisor must not try again. A passing fault ends with 1. */
export const exit = { fine: 0, fault: 1, config: 78 };

export const tokenRefused =
  'Discord does not accept DISCORD_TOKEN. Make a new one in the developer portal and put it into .env.';
