namespace HttpContract.Bodies;

/// <summary>
/// The content of a request body. The public properties describe it in the OpenAPI document; <see cref="Read"/> reads it from JSON and
/// from forms.
/// </summary>
public interface IBody<TSelf>
    where TSelf : IBody<TSelf>
{
    /// <summary>Whether the body may be absent, which is the same as one without members.</summary>
    static virtual bool IsOptional => false;

    /// <summary>Reads every member; errors go to <see cref="BodyFields.Errors"/>.</summary>
    static abstract TSelf Read(BodyFields fields);
}
