namespace HealthData.Dicom;

/// <summary>What all retrievals have in common.</summary>
internal static class RetrieveRequest
{
    /// <summary>Asks for parts of a type, and in a transfer syntax: servers without one named would
    /// transcode.</summary>
    public static void Accept(ServiceCall call, string type, RetrieveOptions? options)
    {
        var syntax = options?.TransferSyntax ?? "*";
        if (syntax != "*" && !UidGuard.IsValid(syntax))
        {
            throw new ArgumentException(
                $"{nameof(RetrieveOptions.TransferSyntax)} must be a UID or '*'.", nameof(options));
        }

        call.Request.Headers.SetValue("Accept", MediaTypes.Related(type, syntax));
        Version(call, options?.OriginalVersion ?? false);
    }

    public static void Version(ServiceCall call, bool original)
    {
        if (original)
        {
            call.Request.Headers.SetValue("msdicom-request-original", "true");
        }
    }

    public static async ValueTask<ResponsePartSequence> SendAsync(
        ServiceCall call, CancellationToken cancellationToken)
    {
        var response = await call.SendAsync(cancellationToken).ConfigureAwait(false);
        return new ResponsePartSequence(call, response, cancellationToken);
    }
}
