/** Where the forms stand on the site. */
export const cmsAddress = "/redactie/cms/";
