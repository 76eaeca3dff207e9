namespace HealthData.Events;

/// <content>What the service hides otherwise.</content>
public partial class EventSubscriptionClient
{
    /// <summary>Gets the whole address of a subscription's webhook, which might be a secret.</summary>
    /// <param name="name">The name of the subscription.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">The name can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error, or couldn't be reached.
    /// </exception>
    public virtual async Task<Response<Uri>> GetFullUrlAsync(
        string name, CancellationToken cancellationToken = default)
    {
        using var call = Open(SubscriptionOperations.GetFullUrl, SubscriptionName.Check(name));
        return ReadUrl(await call.SendAsync(cancellationToken).ConfigureAwait(false), call);
    }

    /// <inheritdoc cref="GetFullUrlAsync"/>
    public virtual Response<Uri> GetFullUrl(string name, CancellationToken cancellationToken = default)
    {
        using var call = Open(SubscriptionOperations.GetFullUrl, SubscriptionName.Check(name));
        return ReadUrl(call.Send(cancellationToken), call);
    }

    /// <summary>Gets the delivery attributes of a subscription with their values, which might be secrets.</summary>
    /// <param name="name">The name of the subscription.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The attributes.</returns>
    /// <exception cref="ArgumentException">The name can't be one.</exception>
    /// <exception cref="HealthDataRequestFailedException">The service returned an error, or couldn't be reached.
    /// </exception>
    public virtual async Task<Response<IReadOnlyList<DeliveryAttributeMapping>>> GetDeliveryAttributesAsync(
        string name, CancellationToken cancellationToken = default)
    {
        using var call = Open(SubscriptionOperations.GetDeliveryAttributes, SubscriptionName.Check(name));
        return ReadAttributes(await call.SendAsync(cancellationToken).ConfigureAwait(false), call);
    }

    /// <inheritdoc cref="GetDeliveryAttributesAsync"/>
    public virtual Response<IReadOnlyList<DeliveryAttributeMapping>> GetDeliveryAttributes(
        string name, CancellationToken cancellationToken = default)
    {
        using var call = Open(SubscriptionOperations.GetDeliveryAttributes, SubscriptionName.Check(name));
        return ReadAttributes(call.Send(cancellationToken), call);
    }

    private static Response<Uri> ReadUrl(Response response, ServiceCall call)
    {
        using var document = JsonText.Parse(response, call);
        return Uri.TryCreate(JsonText.Text(document.RootElement, "endpointUrl"), UriKind.Absolute, out var url)
            ? Response.FromValue(url, response)
            : throw JsonText.Unexpected(call);
    }

    private static Response<IReadOnlyList<DeliveryAttributeMapping>> ReadAttributes(Response response, ServiceCall call)
    {
        using var document = JsonText.Parse(response, call);
        return JsonText.Member(document.RootElement, "value") is { ValueKind: JsonValueKind.Array } value
            ? Response.FromValue<IReadOnlyList<DeliveryAttributeMapping>>(
                [.. value.EnumerateArray().Select(DeliveryAttributeMapping.Read)], response)
            : throw JsonText.Unexpected(call);
    }
}
