using System.Linq.Expressions;

namespace HttpContract.Paging;

/// <summary>Puts expressions together in forms that EF Core translates.</summary>
public static class Expressions
{
    /// <summary>Whether either condition holds.</summary>
    public static Expression<Func<T, bool>> Or<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(Expression.OrElse(one.Body, BodyOn(other, one.Parameters[0])), one.Parameters);

    /// <summary>The body of a function with another parameter in the place of its own.</summary>
    internal static Expression BodyOn(LambdaExpression function, ParameterExpression parameter) =>
        new ParameterReplacer(function.Parameters[0], parameter).Visit(function.Body);

    private sealed class ParameterReplacer(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
