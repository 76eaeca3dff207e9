using System.Text;
using System.Text.Json;
using HealthData.Benchmarks.Fhir;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HealthData.Benchmarks.Server;

/// <summary>A FHIR server that costs little: one resource to read, ten pages to search, below /many a thousand of them,
/// and batches of which it reads what it answers.</summary>
internal static class FhirPeer
{
    public const string Role = "fhir-peer";
    public const int Pages = 10;
    public const int PageSize = 1_000;
    public const int ManyPages = 1_000;

    // No database takes less for 500 resources; below /free, nothing is waited for.
    private static readonly TimeSpan StoringTime = TimeSpan.FromMilliseconds(20);

    private const string MediaType = "application/fhir+json";

    private static readonly byte[][] Observations = SampleObservations.Make(Pages * PageSize);
    private static readonly Dictionary<int, byte[]> Answers = [];

    public static Task<PeerProcess> StartAsync() => PeerProcess.StartAsync(Role);

    public static Task ServeAsync() => PeerProcess.ServeAsync(static app =>
    {
        app.MapGet("/Observation/{id}", context => SendAsync(context, Observations[0]));
        app.MapGet("/Observation", context => SearchAsync(context, Pages));
        app.MapGet("/many/Observation", context => SearchAsync(context, ManyPages));
        app.MapPost("/", async context =>
        {
            await Task.Delay(StoringTime);
            await AnswerAsync(context);
        });
        app.MapPost("/free", AnswerAsync);
    });

    private static Task SearchAsync(HttpContext context, int pages)
    {
        var address = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.Path}";
        var number = int.Parse(
            context.Request.Query["page"].FirstOrDefault() ?? "0", CultureInfo.InvariantCulture);
        if (pages == ManyPages)
        {
            return SendAsync(context, MakePage(address, number, pages));
        }

        byte[]? page;
        lock (Answers)
        {
            if (!Answers.TryGetValue(number, out page))
            {
                Answers.Add(number, page = MakePage(address, number, pages));
            }
        }

        return SendAsync(context, page);
    }

    private static byte[] MakePage(string address, int number, int pages)
    {
        var page = new StringBuilder("""{"resourceType":"Bundle","type":"searchset","link":[""");
        if (number + 1 < pages)
        {
            page.Append(
                CultureInfo.InvariantCulture, $$"""{"relation":"next","url":"{{address}}?page={{number + 1}}"},""");
        }

        page.Append(CultureInfo.InvariantCulture, $$"""{"relation":"self","url":"{{address}}"}],"entry":[""");
        for (var index = 0; index < PageSize; index++)
        {
            page.Append(index > 0 ? "," : string.Empty)
                .Append(CultureInfo.InvariantCulture, $$"""{"fullUrl":"{{address}}/o{{index}}","resource":""")
                .Append(Encoding.UTF8.GetString(Observations[(number % Pages * PageSize) + index]))
                .Append(""","search":{"mode":"match"}}""");
        }

        return Encoding.UTF8.GetBytes(page.Append("]}").ToString());
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        using var bundle = await JsonDocument.ParseAsync(context.Request.Body);
        var answer = new StringBuilder("""{"resourceType":"Bundle","type":"batch-response","entry":[""");
        var next = string.Empty;
        foreach (var entry in bundle.RootElement.GetProperty("entry").EnumerateArray())
        {
            var url = entry.GetProperty("request").GetProperty("url").GetString();
            answer.Append(next).Append(
                CultureInfo.InvariantCulture,
                $$$"""{"response":{"status":"201","location":"{{{url}}}/_history/1","etag":"W/\"1\""}}""");
            next = ",";
        }

        await SendAsync(context, Encoding.UTF8.GetBytes(answer.Append("]}").ToString()));
    }

    private static async Task SendAsync(HttpContext context, byte[] body)
    {
        context.Response.ContentType = MediaType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }
}
