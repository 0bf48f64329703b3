/** Customers: their records, their questions, their calls. */
import { inGroup } from './catalogue-tool';

/** What stands under customers and help desks. @example SUPPORT_TOOLS[0]?.id //=> 'salesforce' */
export const SUPPORT_TOOLS = inGroup('support', 'other', [
  { id: 'salesforce', name: 'Salesforce', monogram: 'S', hosts: ['*.lightning.force.com', '*.my.salesforce.com'] },
  {
    id: 'hubspot',
    name: 'HubSpot',
    monogram: 'H',
    // One host a data centre; the wide pattern would take in the blog and the academy.
    hosts: [
      'app.hubspot.com',
      'app-na2.hubspot.com',
      'app-na3.hubspot.com',
      'app-eu1.hubspot.com',
      'app-ap1.hubspot.com',
    ],
  },
  { id: 'zendesk', name: 'Zendesk', monogram: 'Z', hosts: ['*.zendesk.com'] },
  {
    id: 'intercom',
    name: 'Intercom',
    monogram: 'I',
    hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  },
  { id: 'freshdesk', name: 'Freshdesk', monogram: 'F', hosts: ['*.freshdesk.com'] },
  { id: 'front', name: 'Front', category: 'mail', monogram: 'Fr', hosts: ['app.frontapp.com'] },
  { id: 'help-scout', name: 'Help Scout', monogram: 'HS', hosts: ['secure.helpscout.net'] },
  { id: 'servicenow', name: 'ServiceNow', monogram: 'SN', hosts: ['*.service-now.com'] },
  { id: 'dynamics-365', name: 'Dynamics 365', monogram: 'D', hosts: ['*.dynamics.com'] },
  { id: 'pipedrive', name: 'Pipedrive', monogram: 'P', hosts: ['*.pipedrive.com'] },
  { id: 'zoho-crm', name: 'Zoho CRM', monogram: 'ZC', hosts: ['crm.zoho.com', 'crm.zoho.eu', 'crm.zoho.in'] },
  { id: 'gong', name: 'Gong', monogram: 'G', hosts: ['*.app.gong.io'] },
]);
