import { defineContentScript } from 'wxt/utils/define-content-script';
export default defineContentScript({ matches: ['https://dichvucong.ca.gov.vn/*'], main() {} });
