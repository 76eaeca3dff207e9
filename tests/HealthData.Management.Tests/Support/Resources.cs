namespace HealthData.Management.Tests.Support;

/// <summary>Resources as Azure Resource Manager returns them.</summary>
internal static class Resources
{
    /// <summary>A MedTech service with members that nobody knows, and a number that no double holds.</summary>
    public const string MedTech =
        """
        {"id":"/subscriptions/s/resourceGroups/rg/workspaces/ws/iotconnectors/vitals",
        "name":"ws/vitals","type":"Microsoft.HealthcareApis/workspaces/iotconnectors","etag":"\"5\"",
        "location":"westeurope","tags":{"a":"b"},"identity":{"type":"SystemAssigned","future":[1.50,{}]},
        "newMember":12345678901234567890.10,
        "properties":{"provisioningState":"Succeeded","ingestionEndpointConfiguration":{
        "fullyQualifiedEventHubNamespace":"hub.servicebus.windows.net","eventHubName":"devices",
        "consumerGroup":"$Default"},
        "deviceMapping":{"content":{"templateType":"CollectionContent","template":[]},"beside":true},"other":null}}
        """;

    public const string Destination =
        """
        {"id":"/subscriptions/s/resourceGroups/rg/workspaces/ws/iotconnectors/vitals/fhirdestinations/d",
        "name":"ws/vitals/d","etag":"7","properties":{"resourceIdentityResolutionType":"Lookup",
        "fhirServiceResourceId":"/x/fhirservices/f",
        "fhirMapping":{"content":{"templateType":"CollectionFhir","template":[]}},
        "kept":{"deep":[1]}}}
        """;

    public const string Mapping = """{"templateType":"CollectionContent","template":[{"n":1.0}]}""";
}
