using System.Runtime.CompilerServices;

namespace HealthData.Fhir;

/// <summary>Reads the lines of NDJSON as contents with the number of their line.</summary>
internal static class ResourceLines
{
    /// <summary>Reads line by line; where the content breaks off, one more says so.</summary>
    public static async IAsyncEnumerable<ResourceContent> ReadAsync(
        Stream stream, string name, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var lines = new NdjsonReader(stream);
        await using (lines.ConfigureAwait(false))
        {
            while (true)
            {
                var problem = default(ItemProblem);
                try
                {
                    if (!await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
                    {
                        yield break;
                    }
                }
                catch (Exception exception) when (ContentProblem.IsOfSource(exception))
                {
                    problem = ContentProblem.Unreadable(exception);
                }

                if (problem is not null)
                {
                    yield return new(default, Source(name, lines.LineNumber + 1), problem);
                    yield break;
                }

                yield return new(lines.Line.ToArray(), Source(name, lines.LineNumber));
            }
        }
    }

    private static string Source(string name, long line) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}:{line}");
}
