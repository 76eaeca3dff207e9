using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HealthData.Contracts.Tests.Servers;

/// <summary>Answers requests by stubs, and writes them down.</summary>
internal sealed class Responder
{
    public StubFolder Folder { get; set; } = StubFolder.Of([]);

    public Journal Journal { get; } = new();

    public async Task AnswerAsync(HttpContext context)
    {
        var request = await ReceiveAsync(context);
        var stub = Folder.Stubs.FirstOrDefault(stub => stub.IsMatch(request));
        Journal.Add(new ServedRequest(request, stub?.Name));
        context.Response.StatusCode = stub?.Response.Status ?? StatusCodes.Status404NotFound;
        foreach (var (name, value) in stub?.Response.Headers ?? [])
        {
            context.Response.Headers.Append(name, value);
        }

        if (stub?.Response.Body is { Length: > 0 } body)
        {
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    private static async Task<ReceivedRequest> ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return new ReceivedRequest
        {
            Method = context.Request.Method,
            Url = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            Headers =
            [
                .. from header in context.Request.Headers
                   from value in header.Value
                   select KeyValuePair.Create(header.Key, value),
            ],
            Body = body.ToArray(),
        };
    }
}
