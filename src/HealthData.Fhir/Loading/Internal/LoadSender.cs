namespace HealthData.Fhir;

/// <summary>Sends one bundle, and reads what became of its entries.</summary>
internal sealed class LoadSender(ServicePipeline service)
{
    public async Task<LoadReply> SendAsync(LoadBundle bundle, CancellationToken cancellationToken)
    {
        var buffer = new RentedBuffer((int)Math.Min(bundle.RequestBytes, Array.MaxLength));
        bundle.WriteTo(buffer);
        var body = new LoadBody(buffer);
        using var call = service.Open(FhirOperations.Load);
        try
        {
            call.SetContent(body, FhirBody.MediaType, isReplayable: true);
            FhirBody.Accept(call);
            if (!bundle.Items.Exists(item => item.Request.IfNoneExist is not null))
            {
                call.Request.Headers.SetValue("Prefer", "return=minimal");
            }

            var response = await call.SendAsync(cancellationToken).ConfigureAwait(false);
            var frame = BundleAnswer.ReadFrame(response, call, bundle.Items.Count);
            body.TryReturn();
            return new(bundle)
            {
                Answers = frame.Entries.ConvertAll(EntryAnswer.Read),
                RetryAfter = service.Delays.AskedFor(response),
                WasRetried = call.Facts.Attempts > 1,
            };
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new(bundle) { Failure = exception, WasRetried = call.Facts.Attempts > 1 };
        }
    }
}
