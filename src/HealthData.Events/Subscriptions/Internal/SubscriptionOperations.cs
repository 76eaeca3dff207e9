namespace HealthData.Events;

/// <summary>Every operation of the client, with its route, its good answers and its retry class.</summary>
internal static class SubscriptionOperations
{
    private const string All = "/eventSubscriptions";
    private const string One = All + "/{name}";
    private const string InSubscription = "/subscriptions/{subscription}/providers/Microsoft.EventGrid";
    private const string InGroup = "/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.EventGrid";
    private const string Topics = InGroup + "/systemTopics";
    private const string Topic = Topics + "/{topic}";
    private const string InRegion =
        "/locations/{location}/topicTypes/" + SystemTopic.WorkspaceType + "/eventSubscriptions";

    private const string State =
        "/subscriptions/{subscription}/providers/Microsoft.EventGrid/locations/{location}/operationsStatus/{id}";

    private static readonly ushort[] Read = [200];
    private static readonly ushort[] Written = [200, 201, 202];
    private static readonly ushort[] Deleted = [200, 202, 204];

    public static RequestOperation CreateOrUpdate { get; } =
        Of(nameof(CreateOrUpdate), RequestMethod.Put, One, isScoped: true, Written);

    public static RequestOperation Update { get; } = Of(nameof(Update), RequestMethod.Patch, One, true, Written);

    public static RequestOperation Get { get; } = Of(nameof(Get), RequestMethod.Get, One, isScoped: true, Read);

    public static RequestOperation Delete { get; } =
        Of(nameof(Delete), RequestMethod.Delete, One, isScoped: true, Deleted);

    public static RequestOperation GetFullUrl { get; } =
        Of(nameof(GetFullUrl), RequestMethod.Post, One + "/getFullUrl", isScoped: true, Read);

    public static RequestOperation GetDeliveryAttributes { get; } =
        Of(nameof(GetDeliveryAttributes), RequestMethod.Post, One + "/getDeliveryAttributes", isScoped: true, Read);

    public static RequestOperation GetAll { get; } = Of(nameof(GetAll), RequestMethod.Get, All, isScoped: true, Read);

    public static RequestOperation GetAllInResourceGroup { get; } = List(nameof(GetAllInResourceGroup), InGroup + All);

    public static RequestOperation GetAllInResourceGroupAndRegion { get; } =
        List(nameof(GetAllInResourceGroup), InGroup + InRegion);

    public static RequestOperation GetAllInAzureSubscription { get; } =
        List(nameof(GetAllInAzureSubscription), InSubscription + All);

    public static RequestOperation GetAllInAzureSubscriptionAndRegion { get; } =
        List(nameof(GetAllInAzureSubscription), InSubscription + InRegion);

    public static RequestOperation GetSystemTopics { get; } = List(nameof(GetSystemTopics), Topics);

    public static RequestOperation GetSystemTopic { get; } = List(nameof(GetSystemTopic), Topic);

    public static RequestOperation CreateOrUpdateSystemTopic { get; } =
        Of(nameof(CreateOrUpdateSystemTopic), RequestMethod.Put, Topic, isScoped: false, Written);

    public static RequestOperation DeleteSystemTopic { get; } =
        Of(nameof(DeleteSystemTopic), RequestMethod.Delete, Topic, isScoped: false, Deleted);

    public static RequestOperation SubscriptionStatus { get; } = Asking("EventSubscriptionOperation");

    public static RequestOperation TopicStatus { get; } = Asking("SystemTopicOperation");

    public static RequestOperation DeletionStatus { get; } = Asking("EventDeleteOperation");

    private static RequestOperation List(string name, string route) =>
        Of(name, RequestMethod.Get, route, isScoped: false, Read);

    // All are safe: a list of secrets changes nothing, and an update sets the same values again.
    private static RequestOperation Of(
        string name, RequestMethod method, string route, bool isScoped, ushort[] answers) =>
        new("EventSubscriptionClient." + name, method, route, RetryClass.Safe, answers) { IsScoped = isScoped };

    private static RequestOperation Asking(string name) =>
        new(name + ".UpdateStatus", RequestMethod.Get, State, RetryClass.Safe, 200, 201, 202, 204);
}
