using System.Diagnostics;
using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>
/// Azure Resource Manager for a <see cref="FakeWorkspace"/>: its services, its MedTech services and their mappings, and
/// event subscriptions, whose events the workspace delivers.
/// </summary>
/// <remarks>A change is visible at once, but its operation takes some requests for its state to end. Only webhooks get
/// events; other destinations are kept. Deliveries don't have the dynamic attributes of a subscription. Unlike the
/// service, it names the address of a FHIR service, since that doesn't follow from the name here.</remarks>
/// <threadsafety>All members can be used from several threads at once.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeManagement
{
    private readonly ResourceTable _resources;
    private readonly ManagementJobs _jobs;

    internal FakeManagement(string workspace, ResourceTable resources, ManagementJobs jobs)
    {
        ResourceId = workspace;
        _resources = resources;
        _jobs = jobs;
    }

    /// <summary>Gets the Azure Resource Manager id of the workspace.</summary>
    public string ResourceId { get; }

    /// <summary>Gets or sets how often the state of an operation is requested before it has ended. The default is
    /// 2.</summary>
    public int PollsBeforeCompletion
    {
        get => _jobs.Polls;
        set => _jobs.Polls = value;
    }

    /// <summary>Gets or sets how long clients should wait between two requests for the state of an operation. The
    /// default is 10 milliseconds; the service asks for seconds.</summary>
    public TimeSpan RetryAfter
    {
        get => _jobs.RetryAfter;
        set => _jobs.RetryAfter = value;
    }

    /// <summary>Gets or sets how many resources a page of a list has. The default is 100.</summary>
    public int PageSize
    {
        get => _resources.PageSize;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _resources.PageSize = value;
        }
    }

    /// <summary>Makes the next operation fail, without any change.</summary>
    /// <param name="code">The code of the error.</param>
    /// <param name="message">The message of the error.</param>
    public void FailNextOperation(string code, string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(message);
        _jobs.NextError = (code, message);
    }

    /// <summary>Adds a MedTech service.</summary>
    /// <param name="name">The name.</param>
    /// <param name="deviceMapping">The device mapping, as a JSON object.</param>
    /// <param name="fhirMapping">The FHIR mapping of its destination, whose name is <c>{name}-fhir</c>; null for no
    /// destination.</param>
    public void AddMedTechService(string name, string deviceMapping, string? fhirMapping = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(deviceMapping);
        _resources.Put($"{ResourceId}/iotconnectors/{name}", new JsonObject
        {
            ["location"] = ResourceTable.Location,
            ["identity"] = new JsonObject { ["type"] = "SystemAssigned" },
            ["properties"] = new JsonObject
            {
                ["ingestionEndpointConfiguration"] = new JsonObject
                {
                    ["fullyQualifiedEventHubNamespace"] = "fake.servicebus.windows.net",
                    ["eventHubName"] = name,
                    ["consumerGroup"] = "$Default",
                },
                ["deviceMapping"] = new JsonObject { ["content"] = JsonNode.Parse(deviceMapping) },
            },
        });
        if (fhirMapping is not null)
        {
            _resources.Put($"{ResourceId}/iotconnectors/{name}/fhirdestinations/{name}-fhir", new JsonObject
            {
                ["location"] = ResourceTable.Location,
                ["properties"] = new JsonObject
                {
                    ["resourceIdentityResolutionType"] = "Create",
                    ["fhirServiceResourceId"] = $"{ResourceId}/fhirservices/fhir",
                    ["fhirMapping"] = new JsonObject { ["content"] = JsonNode.Parse(fhirMapping) },
                },
            });
        }
    }

    /// <summary>Gets a resource as it is stored, with its secrets.</summary>
    /// <param name="resourceId">The Azure Resource Manager id.</param>
    /// <returns>The resource; null if there is none.</returns>
    public BinaryData? GetResource(string resourceId)
    {
        ArgumentException.ThrowIfNullOrEmpty(resourceId);
        return _resources.Find(resourceId) is { } found ? BinaryData.FromString(found.ToJsonString()) : null;
    }

    /// <summary>Returns the number of resources, without identifiers.</summary>
    public override string ToString() => $"{nameof(FakeManagement)} ({_resources.Count} resources)";
}
