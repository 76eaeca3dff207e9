// What the client of fhir-kit-client gets from a server, as lines of JSON: the name of a step, and its result or error.
// Arguments: the server's address, and a token for it.
import { CapabilityTool, Client, RESPONSE_KEY } from 'fhir-kit-client';

const [baseUrl, token] = process.argv.slice(1);
const client = new Client({ baseUrl, bearerToken: token });

async function step(name, call) {
  try {
    const result = await call();
    const response = result?.[RESPONSE_KEY];
    console.log(JSON.stringify({
      name, result, status: response?.status, headers: response && Object.fromEntries(response.headers),
    }));
    return result;
  } catch (error) {
    console.log(JSON.stringify({
      name, error: error.response?.data ?? {}, status: error.response?.status, message: error.message,
    }));
  }
}

async function pages(bundle, options) {
  const sizes = [];
  const ids = [];
  for (; bundle; bundle = await client.nextPage({ bundle, options })) {
    sizes.push(bundle.entry?.length ?? 0);
    ids.push(...(bundle.entry ?? []).map(entry => entry.resource.id));
  }

  return { sizes, ids };
}

const header = (name, value) => ({ headers: { [name]: value } });
const person = { resourceType: 'Patient', name: [{ family: 'Müller' }] };

const created = await step('create', () => client.create({ resourceType: 'Patient', body: person }));
const place = { resourceType: 'Patient', id: created.id };
await step('read', () => client.read(place));
await step('update', () => client.update(
  { ...place, body: { ...created, active: true }, options: header('If-Match', 'W/"1"') }));
await step('update stale', () => client.update(
  { ...place, body: { ...created, active: false }, options: header('If-Match', 'W/"1"') }));
await step('patch', () => client.patch({
  ...place,
  jsonPatch: [{ op: 'test', path: '/active', value: true }, { op: 'add', path: '/birthDate', value: '1974-12-25' }],
}));
await step('patch failing', () => client.patch(
  { ...place, jsonPatch: [{ op: 'test', path: '/active', value: false }] }));
await step('vread', () => client.vread({ ...place, version: '1' }));
await step('unchanged', () => client.read({ ...place, options: header('If-None-Match', 'W/"3"') }));
await step('history', () => client.history(place));
await step('type history', () => client.history({ resourceType: 'Patient' }));
await step('system history', () => client.history());
const once = () => client.create({
  resourceType: 'Patient',
  body: { resourceType: 'Patient', identifier: [{ system: 'urn:kit', value: '1' }] },
  options: header('If-None-Exist', 'identifier=urn:kit|1'),
});
const first = await step('create once', once);
await step('create again', once);
await step('update by search', () => client.update({
  resourceType: 'Patient',
  searchParams: { identifier: 'urn:kit|1' },
  body: { ...first, gender: 'female' },
}));

const subject = 'urn:uuid:6f1d1a2e-0000-4000-8000-000000000001';
const rates = Array.from({ length: 25 }, (_, index) => ({
  resource: {
    resourceType: 'Observation', status: 'final', code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
    subject: { reference: subject }, valueQuantity: { value: 60 + index },
  },
  request: { method: 'POST', url: 'Observation' },
}));
const mother = { resourceType: 'Patient', name: [{ family: 'Kit' }] };
const stored = await step('transaction', () => client.transaction({
  body: {
    resourceType: 'Bundle', type: 'transaction',
    entry: [{ fullUrl: subject, resource: mother, request: { method: 'POST', url: 'Patient' } }, ...rates],
  },
}));
await step('transaction failing', () => client.transaction({
  body: {
    resourceType: 'Bundle', type: 'transaction',
    entry: [
      { resource: { ...mother, id: 'left' }, request: { method: 'PUT', url: 'Patient/left' } },
      { resource: created, request: { method: 'PUT', url: `Patient/${created.id}`, ifMatch: 'W/"1"' } },
    ],
  },
}));
await step('read left', () => client.read({ resourceType: 'Patient', id: 'left' }));
await step('batch', () => client.batch({
  body: {
    resourceType: 'Bundle', type: 'batch',
    entry: [
      { request: { method: 'GET', url: `Patient/${created.id}` } },
      { request: { method: 'GET', url: 'Patient/absent' } },
      { request: { method: 'GET', url: 'Observation?code=8867-4&_summary=count' } },
      { resource: person, request: { method: 'POST', url: 'Patient' } },
    ],
  },
}));

const motherId = stored.entry[0].resource.id;
const search = (searchParams, options) => client.search({ resourceType: 'Observation', searchParams, options });
await step('pages', async () => pages(await search({ code: 'http://loinc.org|8867-4', _count: '10' })));
await step('pages by post', async () =>
  pages(await search({ code: '8867-4', _count: '10' }, { postSearch: true })));
await step('included', () => search({ _include: 'Observation:subject', _count: '2', _total: 'accurate' }));
await step('compartment', async () => pages(await client.search(
  { resourceType: 'Observation', compartment: { resourceType: 'Patient', id: motherId } })));
await step('system search', async () =>
  pages(await client.search({ searchParams: { _type: 'Patient', name: 'Müller' } })));
await step('unknown parameter', () => search({ nonsense: '1' }, header('Prefer', 'handling=strict')));
await step('reference', () => client.resolve({ reference: `Patient/${motherId}` }));
await step('everything', async () => pages(await client.operation(
  { name: 'everything', ...place, id: motherId, method: 'GET', input: { _count: '10' } })));
await step('validate', () => client.operation({ name: '$validate', resourceType: 'Patient', input: person }));

const capabilities = await step('capabilities', () => client.capabilityStatement());
await step('tool', () => {
  const tool = new CapabilityTool(capabilities);
  return {
    create: tool.resourceCan('Patient', 'create'), transaction: tool.serverCan('transaction'),
    search: tool.resourceSearch('Patient', 'birthdate'), nonsense: tool.resourceSearch('Patient', 'nonsense'),
  };
});
await step('smart', () => client.smartAuthMetadata());

const job = await step('export', () => client.request(
  '$export?_type=Patient', { options: { headers: { Prefer: 'respond-async', Accept: 'application/fhir+json' } } }));
const status = job[RESPONSE_KEY].headers.get('content-location');
await step('export running', () => client.request(status));
await step('export done', () => client.request(status));

await step('delete', () => client.delete(place));
await step('delete again', () => client.delete(place));
await step('read deleted', () => client.read(place));
await step('read absent', () => client.read({ resourceType: 'Patient', id: 'absent' }));
await step('create wrong', () => client.create({ resourceType: 'Patient', body: { resourceType: 'Observation' } }));
await step('no token', () => new Client({ baseUrl }).read(place));
