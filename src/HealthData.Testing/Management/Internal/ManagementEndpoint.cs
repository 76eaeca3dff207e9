using System.Text.Json;
using System.Text.Json.Nodes;

namespace HealthData.Testing;

/// <summary>Answers the requests to Azure Resource Manager.</summary>
internal sealed class ManagementEndpoint(
    string workspace,
    ResourceTable resources,
    ManagementJobs jobs,
    SubscriptionStore subscriptions,
    Func<string, JsonObject[]> listServices) : IFakeService
{
    private const string Root = "/subscriptions";
    private const string Scope = "https://management.azure.com/.default";

    public bool Owns(PathString path) => path.StartsWithSegments(Root);

    public string? GetScope(HttpContext context) => Scope;

    public FakeOperation Classify(HttpContext context) => IsJob(context.Request.Path.Value!)
        ? FakeOperation.ManagementOperation
        : context.Request.Method switch
        {
            "GET" or "POST" => FakeOperation.ManagementRead,
            "DELETE" => FakeOperation.ManagementDelete,
            _ => FakeOperation.ManagementWrite,
        };

    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (IsJob(path))
        {
            return TellJobAsync(context, path[(path.LastIndexOf('/') + 1)..]);
        }

        if (context.Request.Query["api-version"].Count == 0)
        {
            return RefuseAsync(context, 400, "MissingApiVersionParameter", "The api-version parameter is required.");
        }

        if (path.Equals(workspace, StringComparison.OrdinalIgnoreCase))
        {
            return AnswerAsync(context, 200, new JsonObject
            {
                ["id"] = workspace,
                ["name"] = "fake",
                ["type"] = "Microsoft.HealthcareApis/workspaces",
                ["location"] = ResourceTable.Location,
                ["properties"] = new JsonObject { ["provisioningState"] = "Succeeded" },
            });
        }

        if (path.Split('/') is [_, _, _, "providers", var provider])
        {
            return AnswerAsync(context, 200, ProviderDescription.Of(path, provider));
        }

        return ManagementPath.Parse(path) is not { } target
            ? RefuseAsync(context, 404, "NotFound", "There is no such type of resource here.")
            : context.Request.Method switch
            {
                "GET" => target.IsCollection ? ListAsync(context, target) : GetAsync(context, target),
                "POST" when target.Action is not null => ActAsync(context, target),
                "PUT" or "PATCH" when !target.IsCollection => WriteAsync(context, target),
                "DELETE" when !target.IsCollection => DeleteAsync(context, target),
                _ => RefuseAsync(context, 405, "MethodNotAllowed", "The method isn't allowed here."),
            };
    }

    private static bool IsJob(string path) => path.Contains("/operationsStatus/", StringComparison.OrdinalIgnoreCase);

    private static Task RefuseAsync(HttpContext context, int status, string code, string message) =>
        AnswerAsync(context, status, new JsonObject { ["error"] = ManagementJobs.Error((code, message)) });

    private static Task MissAsync(HttpContext context) =>
        RefuseAsync(context, 404, "ResourceNotFound", "The resource was not found.");

    private static async Task AnswerAsync(HttpContext context, int status, JsonObject? body)
    {
        context.Response.StatusCode = status;
        if (body is null)
        {
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(body.ToJsonString());
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted).ConfigureAwait(false);
    }

    private Task TellJobAsync(HttpContext context, string id)
    {
        if (jobs.Poll(id) is not { } job)
        {
            return MissAsync(context);
        }

        var isResult = context.Request.Query.ContainsKey("result");
        if (!job.HasEnded)
        {
            AskToWait(context);
            return AnswerAsync(
                context, isResult ? 202 : 200, isResult ? null : new JsonObject { ["status"] = "InProgress" });
        }

        return job.Error is { } error
            ? AnswerAsync(
                context, 200, new JsonObject { ["status"] = "Failed", ["error"] = ManagementJobs.Error(error) })
            : AnswerAsync(context, isResult ? 204 : 200, isResult ? null : new JsonObject { ["status"] = "Succeeded" });
    }

    private Task ListAsync(HttpContext context, ManagementPath target)
    {
        var items = Items(target);
        var skip = int.TryParse(context.Request.Query["$skiptoken"], CultureInfo.InvariantCulture, out var from)
            ? from
            : 0;
        var body = new JsonObject { ["value"] = new JsonArray([.. items.Skip(skip).Take(resources.PageSize)]) };
        if (items.Length > skip + resources.PageSize)
        {
            var request = context.Request;
            body["nextLink"] = string.Create(
                CultureInfo.InvariantCulture,
                $"{request.Scheme}://{request.Host}{request.Path}?api-version={request.Query["api-version"]}"
                + $"&$skiptoken={skip + resources.PageSize}");
        }

        return AnswerAsync(context, 200, body);
    }

    private JsonObject[] Items(ManagementPath target)
    {
        if (target.Kind is "dicomservices" or "fhirservices")
        {
            return target.Target.StartsWith(workspace, StringComparison.OrdinalIgnoreCase)
                ? listServices(target.Kind)
                : [];
        }

        // The regional list of a resource group or an Azure subscription has those of all workspaces.
        var region = target.Target.IndexOf(
            "/providers/Microsoft.EventGrid/locations/", StringComparison.OrdinalIgnoreCase);
        if (region < 0)
        {
            var prefix = target.Target + "/";
            return View(id => id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && !id[prefix.Length..].Contains('/', StringComparison.Ordinal));
        }

        var scope = target.Target[..region];
        return View(id => id.StartsWith(scope, StringComparison.OrdinalIgnoreCase)
            && id.Contains("/eventSubscriptions/", StringComparison.OrdinalIgnoreCase));
    }

    private JsonObject[] View(Func<string, bool> isPart) => [.. resources.List(isPart).Select(subscriptions.View)];

    private Task GetAsync(HttpContext context, ManagementPath target)
    {
        var found = target.Kind is "dicomservices" or "fhirservices"
            ? Array.Find(
                Items(target), item => $"{item["id"]}".Equals(target.Target, StringComparison.OrdinalIgnoreCase))
            : resources.Find(target.Target);
        return found is null ? MissAsync(context) : AnswerAsync(context, 200, subscriptions.View(found));
    }

    private Task ActAsync(HttpContext context, ManagementPath target) =>
        resources.Find(target.Target) is { } found && target.Kind == "eventSubscriptions"
            ? AnswerAsync(context, 200, SubscriptionStore.Reveal(found, target.Action!))
            : MissAsync(context);

    private async Task WriteAsync(HttpContext context, ManagementPath target)
    {
        var old = resources.Find(target.Target);
        if (context.Request.Headers.IfMatch.ToString() is { Length: > 0 } tag && tag != "*" && tag != $"{old?["etag"]}")
        {
            await RefuseAsync(context, 412, "PreconditionFailed", "The resource has changed.").ConfigureAwait(false);
            return;
        }

        var isPatch = context.Request.Method == "PATCH";
        var body = await ReadAsync(context).ConfigureAwait(false);
        if (body is null || (isPatch && old is null) || (!isPatch && body["properties"] is not JsonObject))
        {
            await (isPatch && old is null && body is not null
                ? MissAsync(context)
                : RefuseAsync(context, 400, "InvalidRequestContent", "The body isn't a resource."))
                .ConfigureAwait(false);
            return;
        }

        var work = Task.FromResult(jobs.TakeError());
        if (work.Result is null)
        {
            var written = isPatch ? SubscriptionStore.Merge(old!, body) : body;
            ResourceTable.Properties(written).Remove("provisioningState");
            body = resources.Put(target.Target, written);
            if (target.Kind == "eventSubscriptions")
            {
                work = subscriptions.SubscribeAsync(target.Target, body);
            }
        }

        body = subscriptions.View(body);
        ResourceTable.Properties(body)["provisioningState"] = old is null ? "Creating" : "Updating";
        context.Response.Headers["Azure-AsyncOperation"] = Link(context, jobs.Start(work), isResult: false);
        AskToWait(context);
        await AnswerAsync(context, old is null || isPatch ? 201 : 200, body).ConfigureAwait(false);
    }

    private async Task DeleteAsync(HttpContext context, ManagementPath target)
    {
        var error = jobs.TakeError();
        if (error is null)
        {
            if (!resources.Remove(target.Target))
            {
                context.Response.StatusCode = 204;
                return;
            }

            await subscriptions.UnsubscribeAsync(target.Target).ConfigureAwait(false);
        }

        context.Response.Headers.Location = Link(context, jobs.Start(Task.FromResult(error)), isResult: true);
        AskToWait(context);
        context.Response.StatusCode = 202;
    }

    private void AskToWait(HttpContext context)
    {
        var wait = jobs.RetryAfter;
        if (wait.Ticks % TimeSpan.TicksPerSecond == 0)
        {
            context.Response.Headers.RetryAfter = ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }
        else
        {
            context.Response.Headers["x-ms-retry-after-ms"] =
                ((int)wait.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string Link(HttpContext context, string id, bool isResult) =>
        $"{context.Request.Scheme}://{context.Request.Host}{Root}/{context.Request.Path.Value!.Split('/')[2]}"
        + $"/providers/Microsoft.EventGrid/locations/{ResourceTable.Location}/operationsStatus/{id}"
        + $"?api-version={context.Request.Query["api-version"]}{(isResult ? "&result" : string.Empty)}";

    private static async Task<JsonObject?> ReadAsync(HttpContext context)
    {
        try
        {
            return await JsonNode.ParseAsync(
                context.Request.Body, cancellationToken: context.RequestAborted).ConfigureAwait(false) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
