/** Headers of every answer: nothing from elsewhere, no script in the page, no frame around it, no trace of where one came from. */
import { secureHeaders } from 'hono/secure-headers';

const self = ["'self'"];
const none = ["'none'"];

export const security = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: none,
    styleSrc: self,
    scriptSrc: self,
    imgSrc: self,
    connectSrc: self,
    formAction: self,
    baseUri: none,
    frameAncestors: none,
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // whoever serves it over https says so there
  strictTransportSecurity: false,
});
