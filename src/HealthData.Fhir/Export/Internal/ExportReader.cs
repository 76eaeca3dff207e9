namespace HealthData.Fhir;

/// <summary>Reads the resources of files, one after the other.</summary>
internal sealed class ExportReader<T>(
    ExportStorage storage,
    IReadOnlyList<(FhirExportFile File, string Place)> files,
    FhirExportReadOptions options,
    List<ItemProblem> problems) : IAsyncDisposable
    where T : Resource
{
    private const string OfAnotherType = "The resource's type isn't the type of the file.";

    private int _next;
    private NdjsonReader? _lines;
    private long _count;

    private (FhirExportFile File, string Place) Current => files[_next - 1];

    /// <summary>Gives the next resource; null at the end.</summary>
    /// <exception cref="HealthDataRequestFailedException">Something can't be used, and the options say to
    /// throw.</exception>
    public async ValueTask<T?> NextAsync(CancellationToken cancellationToken)
    {
        while (_lines is not null || _next < files.Count)
        {
            try
            {
                if (await ReadLineAsync(cancellationToken).ConfigureAwait(false) is not { } lines)
                {
                    await CloseAsync().ConfigureAwait(false);
                    Report(ExportProblems.OfCount(Current.Place, Current.File.Count, _count));
                }
                else if (Parse(lines) is { } resource)
                {
                    return resource;
                }
            }
            catch (HealthDataRequestFailedException exception) when (IsOfFile(exception))
            {
                await CloseAsync().ConfigureAwait(false);
                problems.Add(ExportProblems.OfFile(Current.Place, exception));
            }
        }

        return null;
    }

    public ValueTask DisposeAsync() => CloseAsync();

    // What is reported is thrown only where the options say so.
    private bool IsOfFile(HealthDataRequestFailedException exception) => options.OnProblem == ProblemPolicy.Continue
        && exception.ErrorCode != HealthDataErrorCode.MissingToken;

    private async ValueTask<NdjsonReader?> ReadLineAsync(CancellationToken cancellationToken)
    {
        if (_lines is null)
        {
            _count = 0;
            var file = files[_next++].File;
            var content = await storage.OpenAsync(file.Url, cancellationToken).ConfigureAwait(false);
            _lines = new NdjsonReader(content, options.MaxLineBytes ?? int.MaxValue);
        }

        try
        {
            if (await _lines.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                _count++;
                return _lines;
            }

            return null;
        }
        catch (InvalidDataException)
        {
            throw ExportStorage.Damaged();
        }
    }

    private T? Parse(NdjsonReader lines)
    {
        if (lines.IsTooLong)
        {
            Report(ExportProblems.OfLine(Current.Place, lines, "The line is longer than MaxLineBytes in the options."));
            return null;
        }

        var resource = R4Model.Instance.Read(lines.Line, out var fault);
        if (resource is T found)
        {
            return found;
        }

        Report(ExportProblems.OfLine(Current.Place, lines, resource is null ? fault?.Message : OfAnotherType));
        return null;
    }

    private void Report(ItemProblem? problem)
    {
        if (problem is null)
        {
            return;
        }

        if (options.OnProblem == ProblemPolicy.Throw)
        {
            throw problem.ToException(ExportStorage.Facts);
        }

        problems.Add(problem);
    }

    private async ValueTask CloseAsync()
    {
        if (_lines is { } lines)
        {
            _lines = null;
            await lines.DisposeAsync().ConfigureAwait(false);
        }
    }
}
