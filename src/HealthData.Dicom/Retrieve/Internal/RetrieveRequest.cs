namespace HealthData.Dicom;

/// <summary>What all retrievals have in common.</summary>
internal static class RetrieveRequest
{
    /// <summary>Asks for parts of a type, and in a transfer syntax: servers without one named would transcode.</summary>
    public static void Accept(HttpMessage message, string type, RetrieveOptions? options)
    {
        var syntax = options?.TransferSyntax ?? "*";
        if (syntax != "*" && !UidGuard.IsValid(syntax))
        {
            throw new ArgumentException(
                $"{nameof(RetrieveOptions.TransferSyntax)} must be a UID or '*'.", nameof(options));
        }

        message.Request.Headers.SetValue("Accept", MediaTypes.Related(type, syntax));
        Version(message, options?.OriginalVersion ?? false);
    }

    public static void Version(HttpMessage message, bool original)
    {
        if (original)
        {
            message.Request.Headers.SetValue("msdicom-request-original", "true");
        }
    }

    public static async ValueTask<ResponsePartSequence> SendAsync(
        ServicePipeline service, HttpMessage message, CancellationToken cancellationToken)
    {
        await service.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return new ResponsePartSequence(message, cancellationToken);
    }
}
