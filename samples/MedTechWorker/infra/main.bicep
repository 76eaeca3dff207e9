// An event hub, the storage of its reader, and the worker, which signs in with an identity of its own. There are no
// keys.
targetScope = 'resourceGroup'

@description('What the names of the resources begin with.')
@minLength(3)
@maxLength(11)
param name string = 'medtech'

@description('The region.')
param location string = resourceGroup().location

@description('The container registry in this resource group that has the image.')
param registryName string

@description('The image in the registry.')
param image string = 'medtech-worker:latest'

@description('The Azure Health Data Services workspace in this resource group.')
param workspaceName string

@description('The FHIR service of the workspace.')
param fhirServiceName string

@description('How the event hub is read.')
@allowed(['EventHubs', 'Kafka'])
param source string = 'EventHubs'

@description('The number of partitions, which is the largest number of workers and can not be changed later.')
@minValue(1)
@maxValue(32)
param partitions int = 4

@description('The OTLP endpoint for traces and metrics, such as http://collector:4317. Empty for none.')
param otlpEndpoint string = ''

var unique = uniqueString(resourceGroup().id, name)
var consumerGroupName = 'worker'

// That of the .NET images.
var port = 8080

var hubHost = '${hubNamespace.name}.servicebus.windows.net'
var fhirEndpoint = 'https://${workspaceName}-${fhirServiceName}.fhir.azurehealthcareapis.com'
var blobEndpoint = storage.properties.primaryEndpoints.blob

// Built-in roles.
var eventHubsDataReceiver = 'a638d3c7-ab3a-418d-83e6-5f17a39d4fde'
var storageBlobDataContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
var fhirDataWriter = '3f88fce4-5892-4214-ae73-ba5294559913'
var acrPull = '7f951dda-4ed3-4680-a7ca-43fe172d538d'

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

resource workspace 'Microsoft.HealthcareApis/workspaces@2023-11-01' existing = {
  name: workspaceName

  resource fhir 'fhirservices' existing = {
    name: fhirServiceName
  }
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-worker'
  location: location
}

resource hubNamespace 'Microsoft.EventHub/namespaces@2024-01-01' = {
  name: '${name}-${unique}'
  location: location
  sku: {
    name: 'Standard'
    tier: 'Standard'
    capacity: 1
  }
  properties: {
    disableLocalAuth: true
    minimumTlsVersion: '1.2'
  }

  resource hub 'eventhubs' = {
    name: 'devices'
    properties: {
      partitionCount: partitions
      messageRetentionInDays: 7
    }

    resource consumerGroup 'consumergroups' = {
      name: consumerGroupName
    }
  }
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: '${name}${unique}'
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  // Checkpoints change all the time: versions and deleted blobs must not pile up.
  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: false
      deleteRetentionPolicy: {
        enabled: false
      }
    }

    resource checkpoints 'containers' = {
      name: 'checkpoints'
    }

    resource deadLetters 'containers' = {
      name: 'dead-letters'
    }
  }
}

resource receivesEvents 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(hubNamespace::hub.id, identity.id, eventHubsDataReceiver)
  scope: hubNamespace::hub
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', eventHubsDataReceiver)
  }
}

resource writesCheckpoints 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage::blobs::checkpoints.id, identity.id, storageBlobDataContributor)
  scope: storage::blobs::checkpoints
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', storageBlobDataContributor)
  }
}

resource writesDeadLetters 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage::blobs::deadLetters.id, identity.id, storageBlobDataContributor)
  scope: storage::blobs::deadLetters
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', storageBlobDataContributor)
  }
}

resource writesObservations 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(workspace::fhir.id, identity.id, fhirDataWriter)
  scope: workspace::fhir
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', fhirDataWriter)
  }
}

resource pullsImage 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, acrPull)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', acrPull)
  }
}

resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: '${name}-environment'
  location: location
  properties: {}
}

resource worker 'Microsoft.App/containerApps@2025-01-01' = {
  name: '${name}-worker'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    environmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      registries: [
        {
          server: registry.properties.loginServer
          identity: identity.id
        }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 60
      containers: [
        {
          name: 'worker'
          image: '${registry.properties.loginServer}/${image}'
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: [
            { name: 'HEALTHDATA_SOURCE', value: source }
            { name: 'HEALTHDATA_FHIR_ENDPOINT', value: fhirEndpoint }
            { name: 'HEALTHDATA_EVENT_HUBS_NAMESPACE', value: hubHost }
            { name: 'HEALTHDATA_EVENT_HUB', value: hubNamespace::hub.name }
            { name: 'HEALTHDATA_CONSUMER_GROUP', value: consumerGroupName }
            { name: 'HEALTHDATA_CHECKPOINT_CONTAINER', value: '${blobEndpoint}${storage::blobs::checkpoints.name}' }
            { name: 'HEALTHDATA_DEAD_LETTER_CONTAINER', value: '${blobEndpoint}${storage::blobs::deadLetters.name}' }
            { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
            { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: otlpEndpoint }
          ]
          probes: [
            {
              type: 'Liveness'
              httpGet: { path: '/healthz/live', port: port }
              initialDelaySeconds: 5
              periodSeconds: 10
            }
            {
              type: 'Readiness'
              httpGet: { path: '/healthz/ready', port: port }
              periodSeconds: 5
            }
          ]
        }
      ]
      scale: {
        minReplicas: 1
        maxReplicas: partitions
        // Kafka's groups keep their offsets in the hub, where this rule does not look.
        rules: source == 'EventHubs'
          ? [
              {
                name: 'lag'
                custom: {
                  type: 'azure-eventhub'
                  identity: identity.id
                  metadata: {
                    eventHubNamespace: hubNamespace.name
                    eventHubName: hubNamespace::hub.name
                    consumerGroup: consumerGroupName
                    storageAccountName: storage.name
                    blobContainer: storage::blobs::checkpoints.name
                    checkpointStrategy: 'blobMetadata'
                    unprocessedEventThreshold: '5000'
                  }
                }
              }
            ]
          : []
      }
    }
  }
  dependsOn: [
    hubNamespace::hub::consumerGroup
    receivesEvents
    writesCheckpoints
    writesDeadLetters
    writesObservations
    pullsImage
  ]
}

@description('The host of the namespace that devices send to.')
output eventHubsNamespace string = hubHost

@description('The identity of the worker.')
output principalId string = identity.properties.principalId
