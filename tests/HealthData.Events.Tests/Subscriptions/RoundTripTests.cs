using HealthData.Events.Tests.Support;
using static HealthData.Events.Tests.Support.SubscriptionLab;

namespace HealthData.Events.Tests.Subscriptions;

/// <summary>What is read is written back, known or not.</summary>
public sealed class RoundTripTests
{
    private const string Id = "/subscriptions/s/resourceGroups/rg/providers/p/t/n";

    private const string Attributes =
        """
        "deliveryAttributeMappings":[
        {"name":"x-key","type":"Static","properties":{"value":"v","isSecret":true,"new":1}},
        {"name":"x-type","type":"Dynamic","properties":{"sourceField":"data.resourceType"}}]
        """;

    private const string OfResource = "\"resourceId\":\"" + Id + "\"";

    private const string Batch = "\"maxEventsPerBatch\":5000,\"preferredBatchSizeInKilobytes\":1024";

    public static TheoryData<string, string, Type> Destinations => new()
    {
        {
            "WebHook",
            $$$"""
            {"endpointUrl":"https://app.contoso.com/e?code=1",{{{Batch}}},"azureActiveDirectoryTenantId":"t",
            "azureActiveDirectoryApplicationIdOrUri":"a","minimumTlsVersionAllowed":"1.2",
            {{{Attributes}}},"new":{"x":1.50}}
            """,
            typeof(WebhookDestination)
        },
        { "EventHub", $"{{{OfResource}, {Attributes}}}", typeof(EventHubDestination) },
        { "ServiceBusQueue", $"{{{OfResource}, {Attributes}}}", typeof(ServiceBusQueueDestination) },
        { "ServiceBusTopic", $"{{{OfResource}, {Attributes}}}", typeof(ServiceBusTopicDestination) },
        { "HybridConnection", $"{{{OfResource}, {Attributes}}}", typeof(HybridConnectionDestination) },
        { "AzureFunction", $"{{{OfResource}, {Batch}, {Attributes}}}", typeof(AzureFunctionDestination) },
        {
            "StorageQueue",
            $$$"""{{{{OfResource}}},"queueName":"q","queueMessageTimeToLiveInSeconds":90}""",
            typeof(StorageQueueDestination)
        },
        { "NamespaceTopic", $"{{{OfResource}}}", typeof(NamespaceTopicDestination) },
        {
            "MonitorAlert",
            """{"severity":"Sev2","description":"d","actionGroups":["/subscriptions/s/g"]}""",
            typeof(MonitorAlertDestination)
        },
        { "CarrierPigeon", """{"loft":{"street":"x"},"rings":[1,2.50]}""", typeof(UnknownDestination) },
        { "EventHub", """{"somethingElse":1}""", typeof(UnknownDestination) },
    };

    public static TheoryData<AdvancedFilter, string> Filters => new()
    {
        {
            AdvancedFilter.NumberIn("data.n", 1, 2.5m),
            """{"operatorType":"NumberIn","key":"data.n","values":[1,2.5]}"""
        },
        { AdvancedFilter.NumberNotIn("data.n", 1), """{"operatorType":"NumberNotIn","key":"data.n","values":[1]}""" },
        { AdvancedFilter.NumberLessThan("n", 1), """{"operatorType":"NumberLessThan","key":"n","value":1}""" },
        { AdvancedFilter.NumberGreaterThan("n", 1), """{"operatorType":"NumberGreaterThan","key":"n","value":1}""" },
        {
            AdvancedFilter.NumberLessThanOrEquals("n", 9007199254740993),
            """{"operatorType":"NumberLessThanOrEquals","key":"n","value":9007199254740993}"""
        },
        {
            AdvancedFilter.NumberGreaterThanOrEquals("n", 1),
            """{"operatorType":"NumberGreaterThanOrEquals","key":"n","value":1}"""
        },
        {
            AdvancedFilter.NumberInRange("n", new FilterRange(1, 2), new(3, 4)),
            """{"operatorType":"NumberInRange","key":"n","values":[[1,2],[3,4]]}"""
        },
        {
            AdvancedFilter.NumberNotInRange("n", new FilterRange(1, 2)),
            """{"operatorType":"NumberNotInRange","key":"n","values":[[1,2]]}"""
        },
        { AdvancedFilter.BoolEquals("b", true), """{"operatorType":"BoolEquals","key":"b","value":true}""" },
        { AdvancedFilter.BoolEquals("b", false), """{"operatorType":"BoolEquals","key":"b","value":false}""" },
        {
            AdvancedFilter.StringIn(EventFilterKey.ResourceType, "Patient", "Observation"),
            """{"operatorType":"StringIn","key":"data.resourceType","values":["Patient","Observation"]}"""
        },
        { AdvancedFilter.StringNotIn("s", "a"), """{"operatorType":"StringNotIn","key":"s","values":["a"]}""" },
        {
            AdvancedFilter.StringBeginsWith("s", "a"),
            """{"operatorType":"StringBeginsWith","key":"s","values":["a"]}"""
        },
        {
            AdvancedFilter.StringNotBeginsWith("s", "a"),
            """{"operatorType":"StringNotBeginsWith","key":"s","values":["a"]}"""
        },
        { AdvancedFilter.StringEndsWith("s", "a"), """{"operatorType":"StringEndsWith","key":"s","values":["a"]}""" },
        {
            AdvancedFilter.StringNotEndsWith("s", "a"),
            """{"operatorType":"StringNotEndsWith","key":"s","values":["a"]}"""
        },
        { AdvancedFilter.StringContains("s", "a"), """{"operatorType":"StringContains","key":"s","values":["a"]}""" },
        {
            AdvancedFilter.StringNotContains("s", "a"),
            """{"operatorType":"StringNotContains","key":"s","values":["a"]}"""
        },
        { AdvancedFilter.IsNullOrUndefined("s"), """{"operatorType":"IsNullOrUndefined","key":"s"}""" },
        { AdvancedFilter.IsNotNull("s"), """{"operatorType":"IsNotNull","key":"s"}""" },
    };

    [Theory, MemberData(nameof(Destinations), DisableDiscoveryEnumeration = true)]
    public void Destination_of_each_kind_survives(string kind, string properties, Type type)
    {
        var json = $$$$"""
            {"properties":{"destination":{
            "endpointType":"{{{{kind}}}}","properties":{{{{properties}}}},"beside":true}}}
            """;

        var read = EventSubscription.Parse(BinaryData.FromString(json));

        Assert.IsType(type, read.Destination);
        Assert.Equal(kind, read.Destination!.Kind);
        AssertSame(json, WriteOf(read));
        AssertSame(json, WriteOf(EventSubscription.Parse(BinaryData.FromString(WriteOf(read)))));
    }

    [Theory, MemberData(nameof(Filters), DisableDiscoveryEnumeration = true)]
    public void Filter_of_each_operator_survives(AdvancedFilter filter, string expected)
    {
        var subscription = new EventSubscription { Filter = new() { AdvancedFilters = { filter } } };
        var json = $$$$"""{"properties":{"filter":{"advancedFilters":[{{{{expected}}}}]}}}""";

        AssertSame(json, WriteOf(subscription));
        var read = EventSubscription.Parse(BinaryData.FromString(json));
        AssertSame(json, WriteOf(read));

        var again = Assert.Single(read.Filter!.AdvancedFilters);
        Assert.Equal((filter.Operator, filter.Key, filter.Flag), (again.Operator, again.Key, again.Flag));
        Assert.Equal(filter.Texts, again.Texts);
        Assert.Equal(filter.Numbers, again.Numbers);
        Assert.Equal(filter.Ranges, again.Ranges);
    }

    [Theory]
    [InlineData("""{"operatorType":"StringSoundsLike","key":"s","values":["a"],"threshold":0.5}""")]
    [InlineData("""{"operatorType":"NumberIn","key":"n","values":[1e400,"x"]}""")]
    [InlineData("""{"operatorType":"NumberInRange","key":"n","values":[[1],[2,3]]}""")]
    [InlineData("""{"operatorType":"StringIn","key":"n","values":[1]}""")]
    public void Filter_that_is_not_understood_survives(string filter)
    {
        var json = $$$"""
            {"properties":{"filter":{"advancedFilters":[{{{filter}}}],"new":{"a":1}},"other":[1.0]},"more":2}
            """;

        var read = EventSubscription.Parse(BinaryData.FromString(json));

        AssertSame(json, WriteOf(read));
        Assert.Equal(["more", "properties.other", "properties.filter.new"], read.UnknownMembers);
    }

    [Fact]
    public void Identities_dead_letters_and_policies_survive()
    {
        const string json =
            """
            {"properties":{"deliveryWithResourceIdentity":{"identity":{"type":"SystemAssigned"},
            "destination":{"endpointType":"EventHub","properties":{"resourceId":"/subscriptions/s/h"}}},
            "retryPolicy":{"maxDeliveryAttempts":30,"eventTimeToLiveInMinutes":1440,"new":1},
            "deadLetterWithResourceIdentity":{
            "identity":{"type":"UserAssigned","userAssignedIdentity":"/subscriptions/s/i"},
            "deadLetterDestination":{"endpointType":"StorageBlob","properties":{"resourceId":"/subscriptions/s/a",
            "blobContainerName":"dead","new":1}}},"expirationTimeUtc":"2027-01-01T00:00:00.0000000Z"}}
            """;

        var read = EventSubscription.Parse(BinaryData.FromString(json));

        AssertSame(json, WriteOf(read));
        Assert.Equal(("SystemAssigned", null), (read.DeliveryIdentity!.Type, read.DeliveryIdentity.ResourceId));
        Assert.Equal("/subscriptions/s/i", read.DeadLetterIdentity!.ResourceId);
        Assert.Equal(("/subscriptions/s/a", "dead"), (read.DeadLetter!.ResourceId, read.DeadLetter.ContainerName));
    }

    [Fact]
    public void All_that_can_be_set_is_written()
    {
        var subscription = new EventSubscription(new StorageQueueDestination(Storage, "q"))
        {
            DeliveryIdentity = EventIdentity.UserAssigned("/subscriptions/s/i"),
            DeadLetter = new DeadLetterDestination(Storage, "dead"),
            Filter = new EventSubscriptionFilter
            {
                SubjectBeginsWith = "a",
                SubjectEndsWith = "z",
                IsSubjectCaseSensitive = true,
                EnableAdvancedFilteringOnArrays = true,
            },
        };

        AssertSame(
            $$$$"""
            {"properties":{"deliveryWithResourceIdentity":{
            "identity":{"type":"UserAssigned","userAssignedIdentity":"/subscriptions/s/i"},
            "destination":{"endpointType":"StorageQueue","properties":{
            "resourceId":"{{{{Storage}}}}","queueName":"q"}}},
            "deadLetterDestination":{"endpointType":"StorageBlob","properties":{"resourceId":"{{{{Storage}}}}",
            "blobContainerName":"dead"}},"filter":{"subjectBeginsWith":"a","subjectEndsWith":"z",
            "isSubjectCaseSensitive":true,"enableAdvancedFilteringOnArrays":true}}}
            """,
            WriteOf(subscription));
    }
}
